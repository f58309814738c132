import { afterEach, beforeEach } from 'vitest';
import { signInCatalogue } from '../../utils/pages/catalogue';
import { catalogueLabels } from '../../utils/pages/catalogue-labels';
import { newReading, type Reading } from '../../utils/pages/reading';
import { areTelling } from '../../utils/pages/telling';
import { wantedTexts } from '../../utils/pages/text-index';

/** A small page of happy-dom with a text and a label, drawn before each test, whose changes are judged on request. */
export interface ChangedPage {
  place: HTMLElement;
  /** For rules; empty. */
  style: HTMLStyleElement;
  reading: Reading;
  find: (id: string) => HTMLElement;
  /** As a framework does: into the text that is there. */
  write: (id: string, text: string) => void;
  add: (html: string) => void;
  /** Forgets the changes so far. */
  forget: () => void;
  /**
   * Whether the changes since the last asking tell something; then it is read anew, as the product does. A code is awaited
   * in the part: anywhere, unless another is given, or null.
   */
  told: (part?: Node | null) => boolean;
}

export const labels = catalogueLabels(signInCatalogue);
export const wanted = wantedTexts(labels);

/** As browsers tell of `replaceChildren`, which happy-dom tells of piece by piece. */
export const replaced = (target: Element, removedNodes: Element[], addedNodes: Element[]) =>
  ({ type: 'childList', target, removedNodes, addedNodes, oldValue: null }) as unknown as MutationRecord;

export function changedPage(): ChangedPage {
  const observer = new MutationObserver(() => undefined);
  const find = (id: string) => document.getElementById(id) ?? document.body;
  const page: ChangedPage = {
    place: document.createElement('div'),
    style: document.createElement('style'),
    reading: newReading(wanted),
    find,
    write(id, text) {
      const { firstChild } = find(id);
      if (firstChild) firstChild.nodeValue = text;
    },
    add(html) {
      page.place.insertAdjacentHTML('beforeend', html);
    },
    forget() {
      observer.takeRecords();
    },
    told(part = document) {
      const tells = areTelling(observer.takeRecords(), wanted, part);
      if (tells) page.reading = newReading(wanted);
      return tells;
    },
  };
  beforeEach(() => {
    document.body.innerHTML =
      '<div id="place"><p id="text">項目 1</p><b id="label">すぐに連絡を受ける</b></div>';
    page.place = find('place');
    page.style = document.createElement('style');
    document.head.replaceChildren(page.style);
    page.reading = newReading(wanted);
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      attributes: true,
    });
  });
  afterEach(() => {
    observer.disconnect();
  });
  return page;
}
