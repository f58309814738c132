import fc from 'fast-check';
import { spelled } from './numbers';

const tags = ['p', 'div', 'span', 'strong', 'b', 'output', 'code', 'h2', 'td'] as const;

const inTag = (text: string) =>
  fc
    .constantFrom(...tags)
    .map((tag) => (tag === 'td' ? `<table><tr><td>${text}</td></tr></table>` : `<${tag}>${text}</${tag}>`));

const pieces = (parts: readonly string[]) =>
  fc
    .constantFrom(
      (part: string) => `<span>${part}</span>`,
      (part: string) => `<b style="padding:4px;border:1px solid">${part}</b>`,
      (part: string) => `<div style="display:inline-block;min-width:24px"><i>${part}</i></div>`,
    )
    .map((draw) => `<div>${parts.map(draw).join('')}</div>`);

/** Every way in which the page may draw the six digits so that a person reads them as one code. */
export const drawnCode = (digits: string): fc.Arbitrary<string> => {
  const halves = [digits.slice(0, 3), digits.slice(3)] as const;
  return fc.oneof(
    spelled(digits).chain(inTag),
    fc.constantFrom(' ', '-', '&nbsp;', '–').chain((gap) => inTag(halves.join(gap))),
    inTag(Array.from(digits).join(' ')),
    pieces(Array.from(digits)),
    pieces(halves),
    spelled(digits).map((text) => `<div role="status">${text}</div>`),
    fc.constant(`<strong>${digits}</strong><span class="sr">${digits}</span>`),
    fc.constant(`<p>コード:<b>${digits}</b></p>`),
    fc.constant(`<p>Your code is <b>${digits}</b>.</p>`),
    fc.constant(`<p>番号は<b>${digits}</b>です</p>`),
  );
};
