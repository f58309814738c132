import type { CDPSession, Protocol } from 'puppeteer-core';

/** What can be seen of our overlay from outside the page: its closed root is open to the debugger. */
export interface Overlay {
  isOpen: boolean;
  /** Middle of the launcher, CSS pixels. */
  launcher: { x: number; y: number };
}

/** @throws Error when there is no overlay on the page */
export async function readOverlay(cdp: CDPSession): Promise<Overlay> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const parts = new Map([...walk(root)].map((node) => [attribute(node, 'data-part'), node]));
  const [navi, launcher] = [parts.get('navi'), parts.get('launcher')];
  if (!navi || !launcher) throw new Error('There is no overlay on the page.');
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId: launcher.nodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return {
    isOpen: attribute(navi, 'data-open') === 'true',
    launcher: { x: (left + right) / 2, y: (top + bottom) / 2 },
  };
}

function* walk(node: Protocol.DOM.Node): Generator<Protocol.DOM.Node> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* walk(child);
}

function attribute({ attributes = [] }: Protocol.DOM.Node, name: string): string | undefined {
  const index = attributes.findIndex((text, at) => at % 2 === 0 && text === name);
  return index < 0 ? undefined : attributes[index + 1];
}
