import type { AccountWords } from '../guide/account-words';
import type { MatchView, NumberView, VerdictView } from '../guide/number-view';
import type { PhoneWords } from '../guide/phone-words';
import { sayReasons } from '../guide/said-reasons';
import type { Appearance, NumberQuestion } from '../messages';
import { judgeNumber, looksUnfinished } from '../phone/judge';
import { comparable } from './compare';

export interface NumberWords {
  phone: PhoneWords;
  account: AccountWords;
}

/**
 * What to say about a number on AWS's page. `saved`: the number kept in the popup, empty for none; null where it could
 * not be read, so that nothing is said about it.
 */
export function numberView(
  { appearance, raw }: Pick<NumberQuestion, 'appearance' | 'raw'>,
  saved: string | null,
  words: NumberWords,
): NumberView {
  const checks = appearance === 'ending' || appearance === 'dialled' ? words.phone.checks : [];
  if (appearance === 'ending') {
    return { verdict: null, match: matchOfEnding(raw, saved, words.account), checks, notice: '' };
  }
  if (appearance === 'typing' && looksUnfinished(raw)) {
    return { verdict: unfinished(words.account), match: null, checks, notice: '' };
  }
  return {
    verdict: verdictView(appearance, raw, words),
    match: matchOfWhole(appearance, raw, saved, words.account),
    checks,
    notice: '',
  };
}

function verdictView(
  appearance: Exclude<Appearance, 'ending'>,
  raw: string,
  { phone, account }: NumberWords,
): VerdictView {
  const judgement = judgeNumber(raw);
  const { verdict, reasons, numberToRegister, offending } = judgement;
  const { why, todo } = sayReasons(phone, judgement);
  const { start, end } = offending ?? { start: raw.length, end: raw.length };
  return {
    verdict,
    reasons: reasons.join(' '),
    subject: account.subject[appearance],
    lead: phone.verdicts[verdict],
    sentences: [...why, ...todo],
    before: raw.slice(0, start),
    surplus: raw.slice(start, end),
    after: raw.slice(end),
    // Before the call nothing can be registered.
    toRegister: appearance === 'dialled' || numberToRegister === raw ? '' : (numberToRegister ?? ''),
    writtenLabel: account.written,
    toRegisterLabel: account.toRegister,
    caveat: phone.caveat,
  };
}

/** As the popup: nothing is said against half a number. */
function unfinished({ subject, goOn, written, toRegister }: AccountWords): VerdictView {
  return {
    verdict: 'empty',
    reasons: 'empty',
    subject: subject.typing,
    lead: goOn,
    sentences: [],
    before: '',
    surplus: '',
    after: '',
    toRegister: '',
    writtenLabel: written,
    toRegisterLabel: toRegister,
    caveat: '',
  };
}

function matchOfWhole(
  appearance: Appearance,
  raw: string,
  saved: string | null,
  { match }: AccountWords,
): MatchView | null {
  const number = comparable(raw);
  if (number === '' || saved === null) return null;
  const kept = comparable(saved);
  // On the account page nobody has to be told that there is nothing to compare with.
  if (kept === '') return appearance === 'dialled' ? { result: 'none', text: match.none } : null;
  const result = kept === number ? 'matches' : 'differs';
  return { result, text: match[result] };
}

function matchOfEnding(
  digits: string,
  saved: string | null,
  { matchEnding }: AccountWords,
): MatchView | null {
  if (digits === '' || saved === null) return null;
  const kept = comparable(saved);
  const result = kept === '' ? 'none' : kept.endsWith(digits) ? 'matches' : 'differs';
  return { result, text: matchEnding[result](digits) };
}
