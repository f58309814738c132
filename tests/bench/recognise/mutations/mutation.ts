import type { Random } from '../random';

/** One way in which AWS's page can differ from how it was re-drawn, without being another page to a person. */
export interface Mutation {
  name: string;
  /** How often it is applied, 0 to 1. */
  share: number;
  apply(page: Page, random: Random): void;
}

export interface Page {
  document: Document;
  /** The body and what its templates hold until the page's own script draws it. */
  roots: readonly ParentNode[];
  /** The page's own script, whose selectors have to stay right. */
  script: string;
}

export function pageOf(document: Document): Page {
  const templates = [...document.querySelectorAll('template')].map(({ content }) => content);
  const scripts = [...document.querySelectorAll('script')].map(({ textContent }) => textContent);
  return { document, roots: [document.body, ...templates], script: scripts.join('\n') };
}

const untouchable = 'script, style, noscript, textarea, option, title, svg, [data-company], [data-company] *';

/** Elements of the page that a mutation may work on. */
export const elementsOf = ({ roots }: Page) =>
  roots.flatMap((root) => [...root.querySelectorAll('*')]).filter((element) => !element.matches(untouchable));

/** Their text nodes with something to read. */
export const textsOf = (page: Page) =>
  [...page.roots.filter((root) => root instanceof Element), ...elementsOf(page)]
    .flatMap((element) => [...element.childNodes])
    .filter((node): node is Text => node instanceof Text && node.data.trim() !== '');
