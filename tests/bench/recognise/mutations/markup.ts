import { elementsOf, type Mutation, type Page } from './mutation';

const noWrapperInside =
  'template, dialog, table, tbody, thead, tr, ul, ol, dl, select, input, img, iframe, hr, br, details, fieldset, meter';

/** `mfaCode` and `mfacode` are two fields: root's and an IAM user's. */
const toldApartByCase = /^mfa_?code$/i;

/** The page itself would have to spell it anew in both places. */
const isReferred = ({ roots }: Page, name: string) =>
  roots.some((root) => root.querySelector(`[aria-labelledby~="${name}"], label[for="${name}"]`));

const words = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const spellings: readonly [(name: string) => string, ...((name: string) => string)[]] = [
  (name) => words(name).join('_'),
  (name) => words(name).join('-'),
  (name) =>
    words(name)
      .map((word, index) => (index === 0 ? word : capital(word)))
      .join(''),
  (name) => words(name).map(capital).join(''),
];

export const markup: readonly Mutation[] = [
  {
    name: 'hashed classes',
    share: 0.5,
    apply: (page, random) => {
      for (const element of elementsOf(page)) {
        element.classList.add(
          `awsui_${random.pick(['button', 'root', 'text'])}_${random.digits(5)}_${random.digits(3)}`,
        );
        if (!element.id && random.chance(0.2)) element.id = `awsui-${element.localName}-${random.digits(3)}`;
      }
    },
  },
  {
    name: 'extra wrappers',
    share: 0.3,
    apply: (page, random) => {
      for (const element of elementsOf(page)) {
        if (element.matches(noWrapperInside) || element.childNodes.length === 0 || !random.chance(0.25))
          continue;
        const wrapper = page.document.createElement(random.pick(['span', 'span', 'div']));
        wrapper.append(...element.childNodes);
        element.append(wrapper);
      }
    },
  },
  {
    name: 'identifiers in another case',
    share: 0.2,
    apply: (page, random) => {
      const spell = random.pick(spellings);
      for (const element of elementsOf(page)) {
        for (const attribute of ['id', 'name', 'data-testid']) {
          const name = element.getAttribute(attribute);
          if (!name || toldApartByCase.test(name) || page.script.includes(name) || isReferred(page, name))
            continue;
          element.setAttribute(attribute, spell(name));
        }
      }
    },
  },
  {
    name: 'blocks in another order',
    share: 0.15,
    apply: (page, random) => {
      const containers = page.document.querySelectorAll('body, main, #__next, #main');
      for (const container of containers) {
        const blocks = [...container.children].filter((child) => !child.matches('script, template'));
        // A page of bare headings and buttons has no blocks, only an order.
        if (
          blocks.length < 2 ||
          blocks.some((block) => block.matches('h1, h2, h3, h4, p, button, a, input, label'))
        )
          continue;
        container.prepend(...random.shuffled(blocks));
      }
    },
  },
];
