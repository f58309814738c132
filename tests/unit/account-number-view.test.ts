import { describe, expect, it } from 'vitest';
import { comparable } from '../../utils/account/compare';
import { numberView } from '../../utils/account/number-view';
import { accountEn } from '../../utils/guide/account-en';
import { accountJa } from '../../utils/guide/account-ja';
import { en } from '../../utils/guide/en';
import { ja } from '../../utils/guide/ja';
import { phoneJa } from '../../utils/guide/phone-ja';
import { contactNumberSlot } from '../../utils/contact-number/slot';
import { savedNumberKey } from '../../utils/account/number-asker';
import type { Appearance } from '../../utils/messages';
import { judgeNumber } from '../../utils/phone/judge';

const words = { phone: phoneJa, account: accountJa };
const view = (appearance: Appearance, raw: string, saved: string | null = '') =>
  numberView({ appearance, raw }, saved, words);

const wrong = '+81 090-1234-5678';

describe('the verdict', () => {
  it.each(['+819012345678', wrong, '0120-444-444', '+815012345678', '１２３', 'a'])(
    'on %s is the popup’s',
    (raw) => {
      const { verdict, reasons } = judgeNumber(raw);
      const said = view('shown', raw).verdict;
      expect(said?.verdict).toBe(verdict);
      expect(said?.reasons).toBe(reasons.join(' '));
      expect(said?.lead).toBe(phoneJa.verdicts[verdict]);
      expect(said?.caveat).toBe(phoneJa.caveat);
    },
  );

  it('sets the surplus zero apart, and loses nothing of what the page writes', () => {
    const said = view('shown', wrong).verdict;
    expect(said).toMatchObject({
      before: '+81 ',
      surplus: '0',
      after: '90-1234-5678',
      toRegister: '+819012345678',
    });
  });

  it('says why, and what to do only where the offered number does not do it', () => {
    const { why } = phoneJa.reasons['trunk-zero-after-country-code'];
    expect(view('shown', wrong).verdict?.sentences).toEqual([why, phoneJa.reasons['separators-present'].why]);
    const tollFree = phoneJa.reasons['toll-free'];
    expect(view('shown', '+81120444444').verdict?.sentences).toEqual([tollFree.why, tollFree.todo]);
  });

  it('offers no other number where the page has the right one', () => {
    expect(view('shown', '+819012345678').verdict?.toRegister).toBe('');
  });

  it('offers none before a call, when nothing can be registered', () => {
    expect(view('dialled', wrong).verdict).toMatchObject({ verdict: 'unusable', toRegister: '' });
  });

  it('waits for half a number while it is being typed, and judges it when it is left so', () => {
    expect(view('typing', '+81 90-12').verdict).toMatchObject({ verdict: 'empty', lead: accountJa.goOn });
    expect(view('typed', '+81 90-12').verdict).toMatchObject({ verdict: 'unusable' });
    expect(view('typing', wrong).verdict).toMatchObject({ verdict: 'unusable' });
    expect(view('typed', '').verdict).toMatchObject({ verdict: 'empty', reasons: 'empty' });
  });
});

describe('against the number of the popup', () => {
  it.each([
    [wrong, '090-1234-5678', 'matches'],
    ['+819012345678', '０９０１２３４５６７８', 'matches'],
    ['+819012345678', '010 81 90 1234 5678', 'matches'],
    ['+44 (0)7911 123456', '+447911123456', 'matches'],
    ['0120-444-444', '+81 120 444444', 'matches'],
    ['+819012345678', '+819012345679', 'differs'],
    ['+819012345678', '+19012345678', 'differs'],
    ['+819012345678', '', 'none'],
    ['+819012345678', 'nothing to read', 'none'],
  ])('%s and %s: %s', (raw, saved, result) => {
    expect(view('dialled', raw, saved).match).toEqual({ result, text: accountJa.match[result as 'matches'] });
  });

  it.each([
    ['5678', '+81 90-1234-5678', 'matches'],
    ['5678', '０９０１２３４５６７８', 'matches'],
    ['0042', '+819012340042', 'matches'],
    ['1111', '+81 90-1234-5678', 'differs'],
    ['1234', '+81 90-1234-5678', 'differs'],
    ['5678', '', 'none'],
  ])('the last digits %s and %s: %s', (raw, saved, result) => {
    const { match, verdict } = view('ending', raw, saved);
    expect(match?.result).toBe(result);
    expect(match?.text).toContain(raw);
    expect(verdict).toBeNull();
  });

  it('says nothing on the account page while none is kept', () => {
    expect(view('shown', wrong, '').match).toBeNull();
    expect(view('typed', wrong, wrong).match?.result).toBe('matches');
  });

  it('compares nothing with half a number, with no number, or where the storage is silent', () => {
    expect(view('typing', '+81 90-12', wrong).match).toBeNull();
    expect(view('typed', '', wrong).match).toBeNull();
    expect(view('ending', '', wrong).match).toBeNull();
    expect(view('shown', wrong, null).match).toBeNull();
    expect(view('ending', '5678', null).match).toBeNull();
  });

  it('tells two lines apart that share their digits', () => {
    expect(comparable('+81312345678')).not.toBe(comparable('+8131234567'));
    expect(comparable('03-1234-5678')).toBe(comparable('+81 3 1234 5678'));
  });
});

it('gives the checks that no format can make before the call, and only there', () => {
  expect(view('ending', '').checks).toEqual(phoneJa.checks);
  expect(view('dialled', wrong).checks).toEqual(phoneJa.checks);
  expect(view('shown', wrong).checks).toEqual([]);
});

it('follows the number of the popup under its own key', () => {
  expect(savedNumberKey).toBe(contactNumberSlot.key);
});

describe.each([
  ['ja', accountJa, ja.unjudged],
  ['en', accountEn, en.unjudged],
])('the words in %s', (_, account, noAnswer) => {
  const endings = Object.values(account.matchEnding).map((say) => say('5678'));
  const texts = [
    ...Object.values(account.subject),
    ...Object.values(account.match),
    ...endings,
    account.goOn,
    account.written,
    account.toRegister,
    noAnswer,
  ];
  it('are short and calm', () => {
    expect(texts.filter((text) => text === '' || text.length > 80 || /[!!]/.test(text))).toEqual([]);
  });
});
