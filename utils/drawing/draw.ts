import type { Drawing, Props } from './jsx-runtime';

/** Whatever stands between two tags. */
type Content = unknown;

const drawnAs = new WeakMap<Node, Drawing>();

/**
 * Draws `content` into `parent`. What was drawn there before is kept where tag and key agree, so focus, scroll
 * positions and live regions outlive a change of their words. Every child of `parent` must have been drawn here.
 */
export function draw(content: Content, parent: Element): void {
  let at = parent.firstChild;
  for (const wanted of flatten(content)) {
    const kept = find(at, wanted);
    const node = kept ?? create(wanted, parent);
    // What stands in between is dropped: moving the kept element instead would take the focus from it.
    if (kept) at = removeUntil(kept, at)?.nextSibling ?? null;
    else parent.insertBefore(node, at);
    if (typeof wanted === 'string') {
      if (node.nodeValue !== wanted) node.nodeValue = wanted;
    } else if (node instanceof Element) {
      setProps(node, drawnAs.get(node)?.props ?? {}, wanted.props);
      drawnAs.set(node, wanted);
      draw(wanted.props.children, node);
    }
  }
  removeUntil(null, at);
}

function removeUntil(end: ChildNode | null, from: ChildNode | null): ChildNode | null {
  let at = from;
  while (at && at !== end) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
  return at;
}

/** Calls components and drops what draws nothing. */
function flatten(content: Content): (Drawing | string)[] {
  if (Array.isArray(content)) return content.flatMap(flatten);
  if (typeof content === 'string' || typeof content === 'number')
    return content === '' ? [] : [String(content)];
  if (!isDrawing(content)) return [];
  const { type, props, key } = content;
  if (typeof type === 'string') return [content];
  const drawn = flatten(type(props));
  return drawn.map((one) => (typeof one === 'string' ? one : { ...one, key: one.key ?? key }));
}

function isDrawing(content: Content): content is Drawing {
  return typeof content === 'object' && content !== null && 'type' in content;
}

function find(from: ChildNode | null, wanted: Drawing | string): ChildNode | null {
  for (let node = from; node; node = node.nextSibling) {
    const drawn = drawnAs.get(node);
    const fits =
      typeof wanted === 'string' ? !drawn : drawn?.type === wanted.type && drawn.key === wanted.key;
    if (fits) return node;
  }
  return null;
}

function create(wanted: Drawing | string, parent: Element): Node {
  const { ownerDocument: document, namespaceURI } = parent;
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  const tag = String(wanted.type);
  return document.createElementNS(tag === 'svg' ? 'http://www.w3.org/2000/svg' : namespaceURI, tag);
}

function setProps(element: Element, old: Props, now: Props): void {
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const value = now[name];
    if (name === 'children' || old[name] === value) continue;
    if (name.startsWith('on')) Object.assign(element, { [name.toLowerCase()]: value ?? null });
    else if (typeof value === 'string' || typeof value === 'boolean') element.setAttribute(name, `${value}`);
    else element.removeAttribute(name);
  }
}
