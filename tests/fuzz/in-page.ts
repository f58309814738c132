import { see, type Sight } from '../../utils/pages/sight';
import { findCode } from '../../utils/code/find-code';
import { reportTerms } from '../../utils/report/terms';
import { reportPage } from '../../utils/report/page-report';
import { catalogue, reading } from '../bench/recognise/observe';
import { seeded } from '../bench/recognise/random';
import { randomDocument } from './random-document';

export interface Found {
  /** How many documents were taken for a page, had a code, or gave a report of more than its head. */
  pages: number;
  codes: number;
  reports: number;
  /** The seed alone makes the document again. */
  failures: { seed: number; error: string }[];
}

/** A form in the document may have a field of any name: so the document's own root is asked for by its class. */
const rootOf = (from: Document): Element | undefined =>
  [...from.childNodes].find((node) => node instanceof Element);

/** Looks four times at one random document, as the product does while a page is drawn, and reports it. */
function one(seed: number, found: Found): void {
  const random = seeded(seed);
  const made = randomDocument(random);
  const root = rootOf(made.document);
  const old = rootOf(document);
  if (root && old) document.replaceChild(document.adoptNode(root), old);
  const { protocol, hostname, port, pathname, hash } = new URL(made.url);
  const place = { protocol, hostname, port, pathname, hash };
  try {
    let trail: Sight['trail'] = null;
    for (let look = 0; look < 4; look++) {
      const now = 1_000_000 + look * 3_000;
      const pressed = look === 1 && random.chance(0.7);
      const settled = random.chance(0.5);
      const sight = see(document, place, {
        catalogue,
        findCode,
        reading: reading(),
        trail,
        pressed,
        settled,
        now,
      });
      trail = sight.trail;
      // A call under way: the button sleeps and a number appears beside it.
      const button = random.chance(0.5) ? document.querySelector('button') : null;
      if (look === 0 && button)
        button.insertAdjacentHTML('afterend', `<p><strong>${random.digits(6)}</strong></p>`);
      if (look === 1 && button) button.disabled = true;
      if (look === 0 && sight.sighting.kind === 'page') found.pages += 1;
      if (sight.code) found.codes += 1;
    }
    const report = reportPage(document.documentElement, place, catalogue, reportTerms);
    if (report.includes('\n')) found.reports += 1;
    if (/\d{4}/.test(report)) throw new Error('The report holds a number.');
  } catch (error) {
    found.failures.push({
      seed,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

/** Runs the documents of these seeds. */
function fuzz(from: number, runs: number): Found {
  const found: Found = { pages: 0, codes: 0, reports: 0, failures: [] };
  for (let seed = from; seed < from + runs; seed++) one(seed, found);
  return found;
}

export type Fuzz = typeof fuzz;
Object.assign(globalThis, { fuzz });
