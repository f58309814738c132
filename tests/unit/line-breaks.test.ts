import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setInPhrases } from '../../utils/guide/line-breaks';

const set = (text: string) =>
  setInPhrases(
    text,
    () => '|',
    (whole) => `[${whole}]`,
  ).join('');

/** Texts of all our Japanese words as they stand in their files; what is filled in later is a kanji here. */
const guide = new URL('../../utils/guide/', import.meta.url);
const words = [
  ...new Set(
    readdirSync(guide)
      .filter((name) => /(^|-)ja\.ts$/.test(name))
      .flatMap((name) => readFileSync(new URL(name, guide), 'utf8').match(/'[^'\n]+'|`[^`]+`/g) ?? [])
      .map((literal) => literal.slice(1, -1).replace(/\$\{[^}]*\}/g, '次'))
      .filter((text) => /\p{Script=Hiragana}/u.test(text) && !text.includes('${')),
  ),
];

/** Where a browser may break a line under `word-break: keep-all`: at ours, after punctuation, before a bracket, at spaces. */
const linesAtWorst = (text: string) =>
  set(text)
    .replace(/\[(.*?)\]/g, (_, whole: string) => whole.replace(/(?<=.)(?=.)/gu, '\u2060'))
    .split(/\||\s(?!\u2060)|(?<=[、。・?」)])(?=[^、。・?」)\u2060])|(?<=[^「(])(?=[「(])/u)
    .map((line) => line.replaceAll('\u2060', ''));

/** Words in hiragana that a reader sees as the beginning of something. */
const mayBegin =
  /^(?:ご|くださ|でき|あ[りるれ]|かか[りるっ]|ここ|この|すぐ|その|つなが|な[っりる]|どの|ほか|まだ)/;

describe('Japanese', () => {
  it.each([
    ['電話がつながりません。', '電話が|つながりません。'],
    ['枠の「次へ」を押します。', '枠の「次へ[」を]|押します。'],
    ['「次へ」(Next)は、下です。', '「次へ」(Next[)は]、下です。'],
    ['もう一度、お名前とご自身の番号を受け取る。', 'もう一度、お名前とご自身の|番号を|受け取る。'],
    ['MFAデバイスを2つ登録する', 'MFAデバイスを|2つ|登録する'],
    ['差出人は @a.aws や @b.aws です', '差出人は @a.aws[ や] @b.aws[ で]す'],
    ['書き方を見て、読み込み直します', '書き方を|見て、読み込み直します'],
    ['確認ができません。閉じてください。', '確認が|できません。閉じて|ください。'],
    ['復旧をもう一度進めます', '復旧を|もう一度進めます'],
    ['AWSの画面にあるとき', 'AWSの|画面に|あるとき'],
  ])('breaks %s between phrases', (text, expected) => {
    expect(set(text)).toBe(expected);
  });

  it('begins no line with what belongs to the line before', () => {
    expect(words.length).toBeGreaterThan(600);
    const wrong = words.flatMap((text) =>
      linesAtWorst(text).filter((line, place, lines) => {
        const before = lines[place - 1] ?? '。';
        return (
          /^[、。・?」)ーんぁぃぅぇぉっゃゅょ]/.test(line) ||
          (/^\p{Script=Hiragana}/u.test(line) && !/[、。・?:を]$/.test(before) && !mayBegin.test(line))
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no piece wider than a narrow card, unless spelt in Latin letters', () => {
    const wide = words.flatMap((text) =>
      linesAtWorst(text).filter(
        (line) => /[^ -~]/.test(line) && !line.includes('@') && line.replace(/[ -~]{2}/g, 'x').length > 20,
      ),
    );
    expect(wide).toEqual([]);
  });
});

describe('English', () => {
  it('keeps short words with a hyphen whole, and no address or command', () => {
    expect(set('Open the sign-in e-mail. Re-sync, six-digit.')).toBe(
      'Open the [sign-in] [e-mail]. [Re-sync], [six-digit].',
    );
    const long = 'recover-mfa-no-reply@verify.signin.aws send-phone-number-verification 090-1234-5678';
    expect(set(long)).toBe(long);
  });
});

it('adds no letter, and takes none away', () => {
  const text = fc.string({
    unit: fc.constantFrom('」', ')', 'を', 'の', '電', 'ア', 'a', '-', '「', ' ', '、'),
  });
  fc.assert(
    fc.property(text, (given) => {
      const pieces = setInPhrases(
        given,
        () => '',
        (whole) => whole,
      );
      expect(pieces.join('')).toBe(given);
    }),
  );
});
