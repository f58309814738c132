declare global {
  interface Window {
    /** Ends the changes; answers how many there were. */
    stopChanges: () => number;
  }
}

/** Runs in the page: so many small changes a second, as a page with live parts makes them, all over the document. */
export function startChanges(perSecond: number): void {
  /** Timers are not exact below this, ms: faster changes come in bunches. */
  const shortest = 4;
  const places = [...document.querySelectorAll('#filling li')];
  let made = 0;
  const change = () => {
    const place = places[(made * 7919) % places.length];
    const text = place?.firstElementChild?.firstChild;
    if (made % 3 === 0 && text) text.nodeValue = `項目 ${made}`;
    else if (made % 3 === 1) place?.classList.toggle('changed');
    else place?.replaceChildren(...place.childNodes);
    made += 1;
  };
  const started = performance.now();
  const catchUp = () => {
    const due = ((performance.now() - started) * perSecond) / 1_000;
    while (made < due) change();
  };
  const timer = perSecond > 0 ? setInterval(catchUp, Math.max(shortest, 1_000 / perSecond)) : 0;
  window.stopChanges = () => {
    clearInterval(timer);
    return made;
  };
}
