// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { shownDigits } from '../../utils/preflight/shown-digits';
import { fixtures } from '../pages/phone-verification';

const isVisible = (element: Element) => !element.closest('[hidden], [style*="display:none"], template');

/** What is read around the page's call button. */
function read(html: string, button = 'button:not([hidden])'): string {
  document.body.innerHTML = html;
  const target = document.querySelector(button);
  if (!target) throw new Error('The page has no call button.');
  const { appearance, raw } = shownDigits(target, isVisible);
  return `${appearance} ${raw}`.trim();
}

const step = (text: string) =>
  `<section><h2>Phone number verification</h2><p>${text}</p><div><button>Voice call</button></div></section>`;

describe('the number on the phone step', () => {
  it.each([
    ['We will now send a 6-digit code to your phone (ending in 1111)', 'ending 1111'],
    ['We will now send a 6-digit code to your phone ending in <b>0042</b>.', 'ending 0042'],
    ['末尾が「5678」の電話番号に、6桁のコードを送ります', 'ending 5678'],
    ['+81 ** **** 5678', 'ending 5678'],
    ['+81 90-****-5678 / xxx-xxxx-5678', 'ending 5678'],
    ['+81 090-1234-5678', 'dialled +81 090-1234-5678'],
    ['AWS will call +819012345678 now.', 'dialled +819012345678'],
    ['０９０－１２３４－５６７８', 'dialled 090-1234-5678'],
    ['+819012345678 (ending in 5678)', 'dialled +819012345678'],
  ])('%s: %s', (text, expected) => {
    expect(read(step(text))).toBe(expected);
  });

  it.each([
    ['nothing', 'We will call you.'],
    ['the code', 'Key in 123456'],
    ['the code behind the words', 'your phone ending in 123456'],
    ['an account id', '0123-4567-8901'],
    ['an account id without hyphens', '012345678901'],
    ['a masked mail address', 'g***23@example.com'],
    ['two endings', 'ending in 1111, or ending in 2222'],
    ['two numbers', '+819012345678 +81312345678'],
    ['an ending that is not the number’s', '+819012345678, ending in 1111'],
    ['hidden digits', '<span hidden>ending in 1111</span>'],
  ])('is not made of %s', (_, text) => {
    expect(read(step(text))).toBe('ending');
  });

  it('is not read from the other steps', () => {
    expect(
      read(`<div><section><h2>Mail</h2><p>ending in 9999</p></section>${step('We will call.')}</div>`),
    ).toBe('ending');
  });

  it('is not read from the whole page', () => {
    expect(read(`<main><p>ending in 9999</p><div><button>Voice call</button></div></main>`)).toBe('ending');
  });
});

describe('the re-drawn phone steps', () => {
  const shown = fixtures.filter(({ expect: page, acts }) => page === 'phone-verification' && !acts);
  it.each(shown)('$name', ({ html, target = '' }) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const digits = /ending in (\d{4})|(\+81[ \d-]{8,})/.exec(body.textContent);
    const expected = digits?.[1]
      ? `ending ${digits[1]}`
      : digits?.[2]
        ? `dialled ${digits[2].trim()}`
        : 'ending';
    expect(read(body.innerHTML, target)).toBe(expected);
  });
});
