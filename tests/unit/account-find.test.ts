// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findContactNumber } from '../../utils/account/find-contact-number';
import { fixtures } from '../pages/contact-information';

/** happy-dom has no layout: what the browsers' own tests see is stood in for by attributes. */
const isVisible = (element: Element) => !element.closest('[hidden], template, dialog:not([open])');

/** What is found in this page, as `mode text`; null for nothing. */
function find(html: string): string | null {
  document.body.innerHTML = html;
  const found = findContactNumber(document.body, isVisible);
  return found && `${found.mode} ${found.text}`;
}

const heading = '<h2>Contact information</h2>';
const number = '+81 90-1234-5678';
const alternate = `<h2>Alternate contacts</h2><h3>Billing</h3><dl><dt>Phone number</dt><dd>+81 3-0000-2222</dd></dl>`;

describe('the number shown on the account page', () => {
  it.each([
    ['dt and dd', `<dl><dt>Full name</dt><dd>A</dd><dt>Phone number</dt><dd>${number}</dd></dl>`],
    [
      'Japanese, a row of cells',
      `<h2>連絡先情報</h2><table><tr><th>電話番号</th><td>${number}</td></tr></table>`,
    ],
    ['one paragraph', `<p>Phone number: ${number}</p>`],
    ['a bold label and bare text', `<p><b>Phone number</b> ${number}</p>`],
    ['boxes in boxes', `<div><div><span>Phone number</span></div><div><div>${number}</div></div></div>`],
    ['a help link at the label', `<dl><dt>Phone number <a>Info</a></dt><dd>${number}</dd></dl>`],
    ['a remark at the label', `<dl><dt>Phone number (required)</dt><dd>${number}</dd></dl>`],
    [
      'a copy button and a badge behind the number',
      `<dl><dt>Phone number</dt><dd><button>Copy</button><span>${number}</span> <i>Unverified</i></dd></dl>`,
    ],
    ['a link to dial', `<dl><dt>Phone number</dt><dd><a href="tel:+819012345678">${number}</a></dd></dl>`],
    ['split over nodes', `<dl><dt>Phone number</dt><dd><b>+81</b><b> 90-1234</b><b>-5678</b></dd></dl>`],
    ['twice, for eyes and ears', `<p>Phone number: ${number}</p><p>Phone number: ${number}</p>`],
    [
      'a heading below the section’s own',
      `<h3>Telephone</h3><dl><dt>Phone number</dt><dd>${number}</dd></dl>`,
    ],
    ['a read-only field', `<label>Phone number <input readonly value="${number}"></label>`],
    ['before the alternate contacts', `<p>Phone number: ${number}</p>${alternate}`],
  ])('is found: %s', (_, html) => {
    expect(find(`<h1>Account</h1>${html.includes('<h2>連絡先') ? '' : heading}${html}`)).toBe(
      `shown ${number}`,
    );
  });

  it('is found under a title that is no heading', () => {
    expect(find(`<h1>Account</h1><div>連絡先情報</div><p>電話番号: ${number}</p>`)).toBe(`shown ${number}`);
  });

  it.each([
    '+81 090-1234-5678',
    '090-1234-5678',
    '03(1234)5678',
    '+819012345678',
    '＋８１ ９０－１２３４－５６７８',
  ])('is taken as it stands there, right or wrong: %s', (text) => {
    expect(find(`${heading}<dl><dt>Phone number</dt><dd>${text}</dd></dl>`)).toBe(`shown ${text}`);
  });

  it.each([
    ['of the alternate contacts', alternate],
    ['of the alternate contacts, after the contact information', `${heading}<p>None</p>${alternate}`],
    ['of the alternate contacts in Japanese', '<h2>代替の連絡先</h2><p>電話番号</p><p>+81 3-0000-2222</p>'],
    ['of one alternate contact', `${heading}<h3>Security contact</h3><p>Phone number: ${number}</p>`],
    [
      'of an alternate contact under a title that is no heading',
      `<div>Alternate contacts</div><h3>Billing</h3><p>Phone number: ${number}</p>`,
    ],
    ['of another section', `${heading}<h2>Tax settings</h2><p>Phone number: ${number}</p>`],
    [
      'of another section, under a title that is no heading',
      `<div>Contact information</div><h3>Tax</h3><p>Phone number: ${number}</p>`,
    ],
    ['whose label is hidden', `${heading}<dl><dt hidden>Phone number</dt><dd>${number}</dd></dl>`],
    [
      'that is two in one value',
      `${heading}<dl><dt>Phone number</dt><dd><i>${number}</i> <i>+81 3-0000-2222</i></dd></dl>`,
    ],
    ['of no section', `<p>Phone number: ${number}</p>`],
    ['that is hidden', `${heading}<dl hidden><dt>Phone number</dt><dd>${number}</dd></dl>`],
    ['whose value is hidden', `${heading}<dl><dt>Phone number</dt><dd hidden>${number}</dd></dl>`],
    ['that is masked', `${heading}<p>Phone number: +81 ******78</p>`],
    ['that is missing', `${heading}<dl><dt>Phone number</dt><dd>-</dd><dt>Fax</dt><dd>${number}</dd></dl>`],
    ['of another label', `${heading}<dl><dt>Phone number of the tax office</dt><dd>${number}</dd></dl>`],
    ['that is a postal code', `${heading}<dl><dt>Postal code</dt><dd>560001</dd></dl>`],
    [
      'of which there are two',
      `${heading}<p>Phone number: ${number}</p><p>Phone number: +81 3-0000-2222</p>`,
    ],
  ])('is not a number %s', (_, html) => {
    expect(find(html)).toBeNull();
  });
});

describe('the number in a field', () => {
  it.each([
    ['inside its label', '<label>Phone number <input value="VALUE"></label>'],
    [
      'named by its label',
      '<label for="a-0">Phone number</label><div><input id="a-0" type="tel" value="VALUE"></div>',
    ],
    [
      'labelled from afar',
      '<span id="l">電話番号</span><p>Hint</p><input aria-labelledby="l" value="VALUE">',
    ],
    ['beside its label', '<div><div>Phone number</div></div><div><input type="text" value="VALUE"></div>'],
  ])('is read %s', (_, html) => {
    expect(find(heading + html.replace('VALUE', number))).toBe(`editing ${number}`);
  });

  it('is whatever was typed, also nothing', () => {
    find(`${heading}<label>Phone number <input></label>`);
    const field = document.querySelector('input');
    expect(findContactNumber(document.body, isVisible)).toEqual({
      text: '',
      element: field,
      mode: 'editing',
    });
    if (field) field.value = '090 abc';
    expect(findContactNumber(document.body, isVisible)?.text).toBe('090 abc');
  });

  it('comes before the number that the page still shows', () => {
    const shown = `<p>Phone number: +81 3-0000-2222</p>`;
    expect(find(`${heading}${shown}<label>Phone number <input value="${number}"></label>`)).toBe(
      `editing ${number}`,
    );
  });

  it.each([
    [
      'for an alternate contact',
      `<h2>Alternate contacts</h2><label>Phone number <input value="${number}"></label>`,
    ],
    ['for a password', `${heading}<label>Phone number <input type="password" value="${number}"></label>`],
    ['for two values', `${heading}<label>Phone number <input value="+81"><input value="90"></label>`],
    ['that is hidden', `${heading}<label>Phone number <input hidden value="${number}"></label>`],
  ])('is not read %s', (_, html) => {
    expect(find(html)).toBeNull();
  });
});

describe('the re-drawn account pages', () => {
  it.each(
    fixtures
      .filter(({ expect: page, html }) => page === 'contact-information' && /90-?0000-?1111/.test(html))
      .filter(({ variant }) => !['mid-load', 'ids-only', 'browser-translated'].includes(variant)),
  )('$name', ({ html }) => {
    const found = find(new DOMParser().parseFromString(html, 'text/html').body.innerHTML);
    expect(found).toMatch(/^(?:shown|editing) \+81\s?90-?0000-?1111$/);
  });
});
