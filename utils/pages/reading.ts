import { remembered } from './remembered';
import { indexTexts, type TextIndex, type WantedTexts } from './text-index';

/** What takes longest to read of a whole page: it holds for all looks until a text may have come or gone. */
export interface Reading {
  texts(root: Element): TextIndex;
}

export function newReading(wanted: WantedTexts): Reading {
  return { texts: remembered((root: Element) => indexTexts(root, wanted)) };
}
