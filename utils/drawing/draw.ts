import type { Drawing, Props } from './jsx-runtime';

/** Whatever stands between two tags. */
type Content = unknown;

const drawnAs = new WeakMap<Node, Drawing>();

/**
 * Draws `content` into `parent`. What was drawn at the same place before is kept where tag and key agree, so focus,
 * scroll positions and live regions outlive a change of their words; what is absent for now keeps its place as an
 * empty text. Every child of `parent` must have been drawn here.
 */
export function draw(content: Content, parent: Element): void {
  const all = [content].flat(Infinity).map(resolve);
  all.forEach((wanted, place) => {
    const old = parent.childNodes[place];
    const isKept = old && isSameKind(drawnAs.get(old), wanted);
    const node = isKept ? old : create(wanted, parent);
    if (!isKept) parent.insertBefore(node, old ?? null);
    if (!isKept && old) old.remove();
    if (typeof wanted === 'string') {
      if (node.nodeValue !== wanted) node.nodeValue = wanted;
    } else if (node instanceof Element) {
      setProps(node, drawnAs.get(node)?.props ?? {}, wanted.props);
      drawnAs.set(node, wanted);
      draw(wanted.props.children, node);
    }
  });
  while (parent.childNodes.length > all.length) parent.lastChild?.remove();
}

/** Calls components; what draws nothing becomes an empty text. */
function resolve(content: Content): Drawing | string {
  if (typeof content !== 'object' || content === null) return typeof content === 'string' ? content : '';
  const { type, props, key } = content as Drawing;
  if (typeof type === 'string') return content as Drawing;
  const drawn = resolve(type(props));
  return typeof drawn === 'string' ? drawn : { ...drawn, key };
}

function isSameKind(known: Drawing | undefined, wanted: Drawing | string): boolean {
  return typeof wanted === 'string' ? !known : known?.type === wanted.type && known.key === wanted.key;
}

function create(wanted: Drawing | string, parent: Element): ChildNode {
  const { ownerDocument: document, namespaceURI } = parent;
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  const tag = String(wanted.type);
  return document.createElementNS(tag === 'svg' ? 'http://www.w3.org/2000/svg' : namespaceURI, tag);
}

function setProps(element: Element, old: Props, now: Props): void {
  for (const name of Object.keys({ ...old, ...now })) {
    const value = now[name];
    if (name === 'children' || old[name] === value) continue;
    if (name.startsWith('on')) Object.assign(element, { [name.toLowerCase()]: value ?? null });
    else if (value == null) element.removeAttribute(name);
    else element.setAttribute(name, `${value as string | boolean}`);
  }
}
