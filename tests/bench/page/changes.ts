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
  const kinds: ((place: Element) => void)[] = [
    // As a framework writes a text that is there.
    (place) => {
      const text = place.firstElementChild?.firstChild;
      if (text) text.nodeValue = `項目 ${made}`;
    },
    (place) => place.classList.toggle('changed'),
    (place) => {
      const drawnAnew = document.createElement('span');
      drawnAnew.textContent = `項目 ${made}`;
      place.replaceChildren(drawnAnew);
    },
    // A figure that counts: no other text is as much like a code.
    (place) => {
      place.firstElementChild?.replaceChildren(String(made));
    },
  ];
  const change = () => {
    const place = places[(made * 7919) % places.length];
    if (place) kinds[made % kinds.length]?.(place);
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
