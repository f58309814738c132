import type { Random } from '../random';
import { elementsOf, textsOf, type Mutation } from './mutation';

const invisible = ['\u200b', '\u2060', '\u00ad', '\ufeff'] as const;

const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Captions are attributes where the control has no text of its own. */
const captions = ['value', 'aria-label'] as const;

const inEveryText =
  (change: (text: string, random: Random) => string): Mutation['apply'] =>
  (page, random) => {
    for (const text of textsOf(page)) if (random.chance(0.5)) text.data = change(text.data, random);
    for (const element of elementsOf(page)) {
      if (!element.matches('input:is([type="submit"], [type="button"]), [aria-label]')) continue;
      for (const name of captions) {
        const caption = element.getAttribute(name);
        if (caption) element.setAttribute(name, change(caption, random));
      }
    }
  };

export const letters: readonly Mutation[] = [
  {
    name: 'no-break and wide spaces',
    share: 0.2,
    apply: inEveryText((text, random) =>
      text.replace(/ /g, () => random.pick([' ', '\u00a0', '\u3000', '\n   '])),
    ),
  },
  { name: 'full-width letters', share: 0.1, apply: inEveryText(wide) },
  {
    name: 'zero-width characters',
    share: 0.15,
    apply: inEveryText((text, random) => {
      const at = random.below(text.length + 1);
      return text.slice(0, at) + random.pick(invisible) + text.slice(at);
    }),
  },
  {
    name: 'split text nodes',
    share: 0.25,
    apply: (page, random) => {
      for (const text of textsOf(page)) {
        if (text.length < 2 || !random.chance(0.5)) continue;
        const rest = text.splitText(1 + random.below(text.length - 1));
        if (random.chance(0.5)) rest.before(page.document.createComment(''));
      }
    },
  },
  {
    name: 'a part of the text in an element',
    share: 0.15,
    apply: (page, random) => {
      for (const text of textsOf(page)) {
        // Digits in several elements are another number to a reader.
        if (text.length < 4 || /\p{Nd}/u.test(text.data) || !random.chance(0.3)) continue;
        const rest = text.splitText(1 + random.below(text.length - 2));
        const part = page.document.createElement(random.pick(['span', 'b', 'font', 'em']));
        rest.replaceWith(part);
        part.append(rest);
      }
    },
  },
];
