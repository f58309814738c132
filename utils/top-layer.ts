const tag = 'fukkyu-navi';

/** Repairs per ms; after that the page has its way for a while: no endless fight with its scripts. */
const repairs = { most: 20, within: 10_000 };

export interface TopLayer {
  /** Closed: the page cannot look inside. */
  root: ShadowRoot;
  show(): void;
  /** Takes the element off the document. */
  hide(): void;
  /** Puts right what the page changed: element gone, covered, or behind a modal dialog. Cheap when all is well. */
  keep(): void;
}

/**
 * Our one element, above everything the page draws: a manual popover on `<html>`, inside the page's modal dialog
 * while there is one (all else is inert then). Older elements, left by a stopped extension, are removed.
 */
export function topLayer(document: Document, signal: AbortSignal): TopLayer {
  // Made in a document without scripts: a page that defines our element's name as its own would be handed our root.
  const host = document.adoptNode(document.implementation.createHTMLDocument('').createElement(tag));
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const modals = openModals(document, signal);
  let shown = false;
  let repairedAt: number[] = [];

  const others = () => [...document.querySelectorAll(tag)].filter((element) => element !== host);
  const removeOthers = () => {
    for (const other of others()) other.remove();
  };
  const mayRepair = () => {
    const now = performance.now();
    repairedAt = repairedAt.filter((at) => now - at < repairs.within);
    return repairedAt.length < repairs.most && repairedAt.push(now) > 0;
  };
  const raise = () => {
    try {
      host.hidePopover();
      host.showPopover();
    } catch {
      // The page's own listener for that took it off the document, or its popover away.
    }
  };
  const keep = () => {
    // Another one means that a newer copy of the extension took over.
    if (!shown || (!host.isConnected && others().length > 0)) return;
    const parent = modals().at(-1) ?? document.querySelector(':root');
    if (parent && host.parentNode !== parent && mayRepair()) parent.append(host);
    // `inert`, `aria-hidden` and the like are the page's doing.
    if (host.getAttributeNames().join() !== 'popover' && mayRepair()) {
      // Without its `popover` it would close, and take the focus along.
      for (const name of host.getAttributeNames()) if (name !== 'popover') host.removeAttribute(name);
      host.popover = 'manual';
    }
    if (host.isConnected && !host.matches(':popover-open') && mayRepair()) raise();
  };
  const onToggle = ({ target }: Event) => {
    if (!shown || target === host) return;
    keep();
    if (target instanceof Element && target.matches(':popover-open') && host.isConnected && mayRepair())
      raise();
  };

  removeOthers();
  for (const type of ['toggle', 'close'])
    document.addEventListener(type, onToggle, { capture: true, signal });
  const hide = () => {
    shown = false;
    host.remove();
  };
  signal.addEventListener('abort', hide);

  return {
    root,
    keep,
    show() {
      if (signal.aborted) return;
      if (!shown) {
        removeOthers();
        repairedAt = [];
        shown = true;
      }
      keep();
    },
    hide,
  };
}

/**
 * The document's modal dialogs in the order in which they were opened; document order would not tell. They are noted as
 * they open: to search a large page for them again and again costs more than all the rest.
 */
function openModals(document: Document, signal: AbortSignal): () => readonly Element[] {
  const opened = new Set<Element>(document.querySelectorAll('dialog'));
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof HTMLDialogElement) opened.add(target);
  });
  observer.observe(document, { subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return () => {
    for (const one of opened) if (!one.matches('dialog:modal')) opened.delete(one);
    return [...opened];
  };
}
