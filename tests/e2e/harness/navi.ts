import type { Box } from './find.ts';

export interface Part {
  /** textContent, trimmed. */
  text: string;
  box: Box;
  attributes: Readonly<Record<string, string>>;
}

export type Parts = Readonly<Partial<Record<string, Part>>>;

/** What our overlay shows, as plain data; empty values until it has drawn something. */
export interface Navi {
  page: string;
  open: boolean;
  parts: Parts;
}

/** Runs in the tab: our parts by name, in the overlay or (without one) in the document; the first of each name. */
export function readParts(_: null, root: ShadowRoot | null): { hasOverlay: boolean; parts: Parts } {
  const hasOverlay = document.querySelector('fukkyu-navi') !== null;
  // It came after the roots were opened: the next look sees into it.
  if (hasOverlay && !root) return { hasOverlay: false, parts: {} };
  const parts: Record<string, Part> = {};
  for (const element of (root ?? document).querySelectorAll('[data-part]')) {
    const { x, y, width, height } = element.getBoundingClientRect();
    parts[element.getAttribute('data-part') ?? ''] ??= {
      text: element.textContent.trim(),
      box: { x, y, width, height },
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    };
  }
  return { hasOverlay, parts };
}
