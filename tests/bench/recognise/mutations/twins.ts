import type { Random } from '../random';
import { hidings } from '../code/hiding';
import type { Mutation } from './mutation';

/** Drawn and grey, or in the way of the page's own layout, rather than gone. */
const notForSteps = new Set([
  'struck out',
  'struck out by style',
  'blurred',
  'filtered away',
  'masked letters',
  'ink of the paper',
  'ink of the page',
  'ink on dark paper',
  'transparent ink',
  'transparent fill',
  'no letter size',
  'one pixel letters',
  'indented away',
  'covered by a sibling',
  'covered by a drawn cover',
  'nearly transparent',
  'transparent twice',
  'shrunk to dots',
  'moved out of its window',
  'template',
]);

const ways = hidings.filter(([what]) => !notForSteps.has(what));

/** Steps of other pages, all in the document and kept from sight, as the classic pages had them. */
export function twins(bodies: readonly string[]): Mutation {
  return {
    name: 'hidden twins of other steps',
    share: 0.3,
    apply: ({ document }, random) => {
      for (let count = 1 + random.below(3); count > 0; count--) {
        const body = bodies[random.below(bodies.length)] ?? '';
        const [, hide] = ways[random.below(ways.length)] ?? [];
        document.body.insertAdjacentHTML('beforeend', `<div data-company>${hide?.(body) ?? ''}</div>`);
      }
    },
  };
}

/** The body of a re-drawn page without its script, and without the names by which scripts of others would find it. */
export function asTwin(html: string, random: Random): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script, template, style')) element.remove();
  for (const element of body.querySelectorAll('*')) {
    element.removeAttribute('class');
    if (random.chance(0.5) || element.matches('#__next, #main, #app, #root')) element.removeAttribute('id');
  }
  // The account of another page is not the account of this one.
  return body.innerHTML.replace(/>[^<]+/g, (text) =>
    text.replace(/[0-9]{3,}/g, ({ length }) => random.digits(length)),
  );
}
