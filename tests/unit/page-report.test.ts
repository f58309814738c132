// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { signInCatalogue } from '../../utils/pages/catalogue';
import { reportTerms } from '../../utils/report/terms';
import { reportPage } from '../../utils/report/page-report';

/** Nothing is laid out here; the browsers' own test has hidden elements. */
vi.mock('../../utils/pages/visible', () => ({ isVisible: () => true, isEnabled: () => true }));

function reportOf(html: string, pathname = '/signin', hash = ''): string {
  document.body.innerHTML = html;
  const location = { protocol: 'https:', hostname: 'signin.aws.amazon.com', port: '', pathname, hash };
  return reportPage(document.body, location, signInCatalogue, reportTerms);
}

describe('the report of a page', () => {
  it('tells tags, roles, ids, test ids, known labels, and how long other texts are', () => {
    const report = reportOf(
      `<main id="main-content"><h2>Phone number verification</h2><p>Hello, Taro</p>
        <div><button data-testid="send-voice-message-button"><span>Voice call</span></button></div></main>`,
      '/noMfa',
    );
    expect(report.split('\n')).toEqual([
      'page report 1 /noMfa',
      'main id=main-content',
      '  h2 label=phonenumberverification',
      '  p text=11',
      '  button test=send-voice-message-button',
      '    span label=voicecall',
    ]);
  });

  it('keeps the known words of an identifier and nothing else of it', () => {
    expect(
      reportOf('<p id="mfa-code-482913"></p><p id="user_taro@example.com"></p><p id="awsui-input-0"></p>'),
    ).toBe(['page report 1 /signin', 'p id=mfa-code-?', 'p id=user-?-?-?-?-?', 'p id=?-input-?'].join('\n'));
  });

  it('reads no values, captions, classes, data or addresses', () => {
    const report = reportOf(
      `<input value="482913" placeholder="root@example.com" name="planted"><a href="/noMfa?token=planted" class="planted">x</a>
        <img alt="planted" src="planted"><meta name="attributes" content="planted"><textarea>planted</textarea>`,
    );
    expect(report.split('\n')).toEqual([
      'page report 1 /signin',
      'input',
      'a text=1',
      'img',
      'textarea text=7',
    ]);
  });

  it('masks addresses, and names of elements that are not HTML’s', () => {
    expect(
      reportOf('<user-taro id="code">1</user-taro><taro>2</taro>', '/recovery/ab12', '#/taro/verify'),
    ).toBe(['page report 1 /recovery/?-?/?/verify', 'x id=code text=1', 'x text=1'].join('\n'));
  });

  it('ends after 300 lines', () => {
    expect(reportOf('<p>x</p>'.repeat(400)).split('\n')).toHaveLength(301);
  });
});

const letters = (from: string, least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(from)), minLength: least, maxLength: most });
const digits = (least: number, most = least) => letters('0123456789', least, most);
const hex = letters('0123456789abcdef', 16, 40);

/** What must never be in a report. */
const secret = fc.oneof(
  digits(6),
  digits(12),
  digits(8).map((rest) => `+8190${rest}`),
  digits(8).map((rest) => `090-${rest.slice(0, 4)}-${rest.slice(4)}`),
  digits(6).map((code) => `${code.slice(0, 3)} ${code.slice(3)}`),
  letters('bcdfghjklmnpqrstvwxz', 8, 24),
  letters('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz0123456789+/=_-', 20, 60),
  hex,
  fc.emailAddress(),
  fc.constantFrom(
    '山田太郎',
    '山田さんのアカウント',
    'Yamada-Taro',
    'tanakaKenji',
    'arn:aws:iam::123456789012:root',
  ),
);

const around = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `code-${text}`,
  (text) => `mfaCode_${text}-button`,
  (text) => `Code: ${text}.`,
  (text) => `${text}?token=${text}&key=${text}`,
  (text) => `submit${text}`,
  (text) => `${'button-'.repeat(8)}${text}`,
);

const attributes = [
  'id',
  'data-testid',
  'class',
  'role',
  'name',
  'value',
  'href',
  'title',
  'alt',
  'aria-label',
  'aria-labelledby',
  'data-user',
  'placeholder',
  'style',
] as const;
const tags = [
  'div',
  'p',
  'span',
  'button',
  'input',
  'a',
  'h2',
  'label',
  'output',
  'x-part',
  'section',
] as const;

interface Planted {
  tag: (typeof tags)[number];
  attributes: (readonly [name: string, value: string])[];
  text: string;
  where: 'inside the last' | 'beside the last';
}

const planted = (text: string): fc.Arbitrary<Planted> => {
  const written = around.map((put) => put(text));
  return fc.record({
    tag: fc.constantFrom(...tags),
    attributes: fc.array(fc.tuple(fc.constantFrom(...attributes), written), { maxLength: 4 }),
    text: fc.oneof(written, fc.constantFrom('Call me now', '電話番号の確認', '')),
    where: fc.constantFrom<Planted['where']>('inside the last', 'beside the last'),
  });
};

function build(elements: readonly Planted[]): void {
  document.body.replaceChildren();
  let last: Element = document.body;
  for (const { tag, attributes: values, text, where } of elements) {
    const element = document.createElement(tag);
    for (const [name, value] of values) element.setAttribute(name, value);
    element.append(text);
    (where === 'inside the last' ? last : document.body).append(element);
    last = element;
  }
}

describe('whatever a page holds, its report', () => {
  const page = secret.chain((text) =>
    fc.record({
      text: fc.constant(text),
      elements: fc.array(planted(text), { minLength: 1, maxLength: 6 }),
      put: around,
    }),
  );
  const reportOfPlanted = ({
    text,
    elements,
    put,
  }: {
    text: string;
    elements: Planted[];
    put: (text: string) => string;
  }) => {
    build(elements);
    const pathname = `/${encodeURIComponent(put(text))}`;
    const location = {
      protocol: 'https:',
      hostname: `${text}.invalid`,
      port: '',
      pathname,
      hash: `#${put(text)}`,
    };
    return reportPage(document.body, location, signInCatalogue, reportTerms);
  };

  it('carries no planted secret, nor half of one', () => {
    fc.assert(
      fc.property(page, (given) => {
        const report = reportOfPlanted(given).toLowerCase();
        const plain = given.text.toLowerCase();
        const half = plain.slice(0, Math.ceil(plain.length / 2));
        return !report.includes(plain) && (half.length < 6 || !report.includes(half));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has no run of digits longer than three, no address, and only words that were known before', () => {
    const line =
      /^(?:page report 1 [\w/?-]*| *(?:x|[a-z]+[1-6]?)(?: hidden)?(?: disabled)?(?: role=[a-z?-]+)?(?: id=[\w?-]+)?(?: test=[\w?-]+)?(?: label=\S+| text=\d{1,3})?)$/i;
    fc.assert(
      fc.property(page, (given) => {
        const lines = reportOfPlanted(given).split('\n');
        return lines.every((text) => line.test(text) && !/\d{4}|@|:/.test(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
