import { allFixtures } from '../pages/all';
import { catalogueLabels } from '../../utils/pages/catalogue-labels';
import { catalogue } from '../bench/recognise/observe';
import type { Random } from '../bench/recognise/random';

const labels = [...catalogueLabels(catalogue)].flatMap(({ spellings }) => spellings.map(([text]) => text));

type List = readonly [string, ...string[]];

const words = (text: string): List => {
  const [first = '', ...others] = text.trim().split(/\s+/);
  return [first, ...others];
};

const tags = words(`
  div span p h1 h2 a button input label form fieldset select option table tr td ul li dl dt dd dialog
  details summary template iframe svg math textarea output canvas video object slot x-card fukkyu-navi
  strong
`);
const attributes = words(`
  id name class role type value href for style hidden disabled aria-hidden aria-label aria-labelledby
  aria-disabled data-testid open inert dir lang content autocomplete maxlength inputmode
  contenteditable popover is slot ng-app xmlns
`);
/** Fields of a form take the place of its own properties; a page may well have fields of these names. */
const properties = words(`
  id name title hidden action method target type value length elements lang style dir role slot prefix
  code submit reset email phone attributes children
`);
const styles = words(`
  display:none visibility:hidden opacity:0 position:fixed;left:-9999px font-size:0 zoom:0
  display:contents transform:scale(0) content-visibility:hidden clip-path:inset(50%) order:-1
  writing-mode:vertical-rl float:right;width:1e9px color:#fff :: direction:rtl height:1px
`);
const oddities: List = [
  '',
  ' ',
  '\u0000',
  '\ud83d',
  '\udc00',
  '\u202e123456',
  '\u200b1\u200b2\u200b3\u200b4\u200b5\u200b6',
  '①②③④⑤⑥',
  '１２３４５６',
  '12 34 56',
  '123-456',
  '1234567',
  '+81 90-1234-5678',
  '%00',
  '[',
  ']"\'',
  '\\',
  '{{x}}',
  'ﷺ',
  '__proto__',
  'constructor',
  'toString',
  'https://signin.aws.amazon.com/?token=t',
  'a@b.example',
  '\n\t\r',
];

function text(random: Random): string {
  const pieces = Array.from({ length: 1 + random.below(4) }, () => {
    const kind = random.below(8);
    if (kind < 3) return labels[random.below(labels.length)] ?? '';
    if (kind < 5) return random.pick(oddities);
    if (kind < 7) return random.digits(1 + random.below(9));
    return String.fromCharCode(...Array.from({ length: random.below(12) }, () => random.below(0x10000)));
  });
  return random.chance(0.001) ? pieces.join(' ').repeat(2_000) : pieces.join(random.chance(0.5) ? ' ' : '');
}

function attributeValue(name: string, random: Random): string {
  if (name === 'style') return random.pick(styles);
  if ((name === 'name' || name === 'id') && random.chance(0.4)) return random.pick(properties);
  return random.chance(0.5) ? text(random) : random.pick(oddities);
}

function randomElement(document: Document, random: Random): Element {
  const tag = random.pick(tags);
  const isForeign = random.chance(0.02);
  const element = isForeign ? document.createElementNS('urn:odd', tag) : document.createElement(tag);
  for (let left = random.below(4); left > 0; left--) {
    const name = random.pick(attributes);
    element.setAttribute(name, attributeValue(name, random));
  }
  if (random.chance(0.02) && tag === 'div') element.attachShadow({ mode: 'open' }).append(text(random));
  return element;
}

/** Hangs `count` random elements and texts into the tree below `root`, some of them very deep. */
function grow(root: Element, count: number, random: Random): void {
  const { ownerDocument: document } = root;
  const places = [root, ...root.querySelectorAll('*')];
  for (let made = 0; made < count; made++) {
    const recent = random.chance(0.6)
      ? places.length - 1 - random.below(Math.min(4, places.length))
      : random.below(places.length);
    const place = places[recent] ?? root;
    const node = random.chance(0.5) ? document.createTextNode(text(random)) : randomElement(document, random);
    // Not `place.append`: a form may have a field of that name.
    Node.prototype.appendChild.call(place instanceof HTMLTemplateElement ? place.content : place, node);
    if (node instanceof Element) places.push(node);
  }
}

/** Takes some elements out, doubles some, and hangs some elsewhere: what is half drawn looks so. */
function shuffle(root: Element, random: Random): void {
  for (const element of root.querySelectorAll('*')) {
    if (!random.chance(0.08)) continue;
    const kind = random.below(3);
    if (kind === 0) element.replaceWith(...element.childNodes);
    else if (kind === 1) element.after(element.cloneNode(true));
    else element.remove();
  }
}

/** A document that no person wrote, or an AWS page as it was re-drawn and then torn about; and an address for it. */
export function randomDocument(random: Random): { document: Document; url: string } {
  const fixture = allFixtures[random.below(allFixtures.length)];
  const isTorn = random.chance(0.5) && fixture !== undefined;
  const html = isTorn ? fixture.html : '<!doctype html><html><head></head><body></body></html>';
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const script of document.querySelectorAll('script, iframe')) script.remove();
  if (isTorn) shuffle(document.body, random);
  grow(document.body, random.chance(0.002) ? 3_000 : random.below(60), random);
  if (random.chance(0.01)) document.body.remove();
  return { document, url: fixture?.url ?? 'https://signin.aws.amazon.com/' };
}
