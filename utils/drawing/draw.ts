import type { Drawing, Drawn } from './drawing';

/** What stands where a drawing has a slot of that name; nothing where there is none. */
export type Slots = Readonly<Record<string, Drawn | readonly Drawn[] | undefined>>;

/**
 * What a node was drawn as stands on the node itself, where no script of the page sees it: a WeakMap would keep the size
 * that it needed for all that was drawn and dropped between two collections.
 */
interface Own {
  drawnAs?: Drawing;
}

/**
 * Draws into `parent`, whose children must all have been drawn here. What was drawn at the same place before is kept
 * where tag and key agree, so focus, scroll positions and live regions outlive a change of their words.
 */
export function draw(content: readonly Drawn[], parent: Element, slots: Slots = {}): void {
  const all = content.flatMap((one) => filled(one, slots));
  all.forEach((wanted, place) => {
    const old: (ChildNode & Own) | undefined = parent.childNodes[place];
    const isKept = old && isSameKind(old.drawnAs, wanted);
    const node = isKept ? old : create(wanted, parent);
    if (!old) parent.append(node);
    else if (!isKept) old.replaceWith(node);
    if (typeof wanted === 'string') {
      if (node.nodeValue !== wanted) node.nodeValue = wanted;
    } else if (node instanceof Element) {
      const own: Element & Own = node;
      setAttributes(own, own.drawnAs?.attributes ?? {}, wanted.attributes);
      own.drawnAs = wanted;
      draw(wanted.children, node, slots);
    }
  });
  while (parent.childNodes.length > all.length) parent.lastChild?.remove();
}

function filled(content: Drawn, slots: Slots): readonly Drawn[] {
  return typeof content !== 'string' && content.tag === 'slot'
    ? [slots[content.attributes.name ?? ''] ?? ''].flat().flatMap((one) => filled(one, slots))
    : [content];
}

function isSameKind(known: Drawing | undefined, wanted: Drawn): boolean {
  return typeof wanted === 'string' ? !known : known?.tag === wanted.tag && known.key === wanted.key;
}

function create(wanted: Drawn, parent: Element): ChildNode {
  const { ownerDocument: document, namespaceURI } = parent;
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  const { tag } = wanted;
  return document.createElementNS(tag === 'svg' ? 'http://www.w3.org/2000/svg' : namespaceURI, tag);
}

function setAttributes(element: Element, old: Drawing['attributes'], now: Drawing['attributes']): void {
  for (const name of Object.keys({ ...old, ...now })) {
    const value = now[name];
    if (value === undefined) element.removeAttribute(name);
    else if (old[name] !== value) element.setAttribute(name, value);
  }
}
