import { longestNational, lookUp, type Plan } from './metadata';
import type { Line } from './line';
import type { ReasonCode } from './verdict';

const refusedKinds: Partial<Record<string, ReasonCode>> = {
  TOLL_FREE: 'toll-free',
  UAN: 'service-number',
  PREMIUM_RATE: 'service-number',
  PAGER: 'pager',
};

/**
 * Judges a number of another country, trunk digits already gone. Rules differ from country to country, so a number
 * that exists gets no more than the advice to make sure that it is still one's own.
 */
export function foreignLine(plan: Plan, national: string): Line {
  if (national.length > longestNational) return { reasons: ['unreadable'], number: null, short: false };
  const number = `+${plan.callingCode}${national}`;
  const found = lookUp(number);
  if (!found.known) {
    const reason = found.doubt === 'range' ? 'unassigned-range' : 'wrong-length';
    const short = found.doubt !== 'rewritten' && national.length < plan.longest;
    return { reasons: [reason, 'foreign-country'], number: null, short };
  }
  const refused = refusedKinds[found.kind ?? ''];
  if (refused) return { reasons: [refused, 'foreign-country'], number: null, short: false };
  return { reasons: ['foreign-country'], number, short: false };
}

/**
 * How many of the first digits after the calling code are a trunk prefix that does not belong there. A leading zero
 * can also be right (Italy, Gabon): then the number exists as it stands. Trunk prefixes without a zero (8, 1) cannot
 * be told from a slip of the finger and are left in.
 */
export function foreignTrunkLength({ callingCode, trunkPrefix }: Plan, national: string): number {
  if (!national.startsWith('0') || lookUp(`+${callingCode}${national}`).known) return 0;
  if (trunkPrefix?.startsWith('0') && national.startsWith(trunkPrefix)) return trunkPrefix.length;
  return lookUp(`+${callingCode}${national.slice(1)}`).known ? 1 : 0;
}
