/** One of our parts (in the overlay or in an extension page), CSS, and the words of a control; each narrows the other. */
export interface Where {
  part?: string;
  css?: string;
  text?: string;
}

/** CSS pixels from the viewport's top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Found {
  text: string;
  box: Box;
  /** Why it cannot be clicked; null: it can. Only looked into for `purpose: 'click'`. */
  obstacle: string | null;
}

/** Runs in the tab. `click` also scrolls the element into view and asks what lies on top of its middle. */
export async function find(
  { where, purpose }: { where: Where; purpose: 'look' | 'click' },
  root: ShadowRoot | null,
): Promise<Found | null> {
  const controls = 'button, a, [role="button"], input, select, textarea, label, summary';
  const own = where.part === undefined ? '' : `[data-part="${where.part}"]`;
  const scope = own === '' ? document : (root ?? document).querySelector(own);
  const inside = where.css ?? (where.text === undefined ? null : controls);
  const all = inside === null ? [scope] : [...(scope?.querySelectorAll(inside) ?? [])];
  const matches = all
    .filter((element) => element instanceof Element)
    .filter(
      (e) =>
        where.text === undefined || [e.textContent.trim(), e.getAttribute('aria-label')].includes(where.text),
    );
  const isVisible = (e: Element) => e.checkVisibility({ visibilityProperty: true });
  const element = matches.find(isVisible) ?? matches[0];
  if (!element) return null;

  const read = (): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const seen = (obstacle: string | null): Found => ({
    text: element.textContent.trim(),
    box: read(),
    obstacle,
  });
  if (purpose === 'look') return seen(null);

  const { x, y, width, height } = read();
  if (!isVisible(element) || width * height === 0) return seen('it is not visible');
  const isInView = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
  if (!isInView) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = JSON.stringify(read());
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const now = read();
  if (JSON.stringify(now) !== before) return seen('it is moving');
  const middle = [now.x + now.width / 2, now.y + now.height / 2] as const;
  const tree = element.getRootNode();
  // Firefox answers for a shadow root from that root alone, whatever lies over its host: so the document comes first.
  const onTop = document.elementFromPoint(...middle);
  const hit = tree instanceof ShadowRoot && onTop === tree.host ? tree.elementFromPoint(...middle) : onTop;
  if (element.contains(hit)) return seen(null);
  return seen(`it is covered by ${hit?.outerHTML.slice(0, 120) ?? 'nothing'}`);
}
