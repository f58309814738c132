import { foreignLine, foreignTrunkLength } from './abroad';
import { japaneseLine, japaneseTrunkLength } from './japan';
import type { InternationalLine } from './line';
import { planOf } from './metadata';

/** Judges digits that begin with a calling code. */
export function internationalLine(digits: string): InternationalLine {
  const plan = planOf(digits);
  if (plan === null) {
    const beginning = digits.length < 3 && !digits.startsWith('0');
    const reason = beginning ? 'wrong-length' : 'unreadable';
    return { reasons: [reason], number: null, short: beginning, trunk: null };
  }
  const start = plan.callingCode.length;
  const rest = digits.slice(start);
  const japanese = plan.callingCode === '81';
  const end = start + (japanese ? japaneseTrunkLength(rest) : foreignTrunkLength(plan, rest));
  const national = digits.slice(end);
  const line = japanese ? japaneseLine(national) : foreignLine(plan, national);
  if (end === start) return { ...line, trunk: null };
  return {
    reasons: [...line.reasons, 'trunk-zero-after-country-code'],
    // Where nobody dials a 0 at home, it may as well be a slip of the finger elsewhere in the number.
    number: plan.trunkPrefix?.startsWith('0') ? line.number : null,
    short: line.short,
    trunk: { start, end },
  };
}
