import { longestNational, lookUp } from './metadata';
import type { Line } from './line';
import type { ReasonCode } from './verdict';

/** Ranges that AWS cannot call or refuses; by their first digits, so that half a number is known too. */
const refusedRanges: readonly { starts: RegExp; length: number | null; reason: ReasonCode }[] = [
  { starts: /^120/, length: 9, reason: 'toll-free' },
  { starts: /^800/, length: 10, reason: 'toll-free' },
  { starts: /^0(?:77|88)/, length: null, reason: 'toll-free' },
  { starts: /^(?:570|990|180)/, length: 9, reason: 'service-number' },
  { starts: /^200/, length: null, reason: 'pager' },
  { starts: /^20/, length: 10, reason: 'pager' },
];

const mobileRange = /^[6-9]0/;
const voipRange = '50';

/** Judges a Japanese national number without its leading 0, such as `9012345678`. */
export function japaneseLine(national: string): Line {
  if (national.length > longestNational) return { reasons: ['unreadable'], number: null, short: false };
  const refused = refusedRanges.find(({ starts }) => starts.test(national));
  const length = refused === undefined ? usualLength(national) : (refused.length ?? national.length);
  const badLength: ReasonCode[] = national.length === length ? [] : ['wrong-length'];
  if (refused) return { reasons: [refused.reason, ...badLength], number: null, short: false };
  if (badLength.length > 0) return { reasons: badLength, number: null, short: national.length < length };

  const number = `+81${national}`;
  const found = lookUp(number);
  if (found.known) return { reasons: lineCautions(found.kind), number, short: false };
  // Metadata lag behind newly opened mobile ranges, as they did behind 060.
  if (mobileRange.test(national)) return { reasons: ['unassigned-range'], number, short: false };
  return { reasons: ['wrong-length'], number: null, short: false };
}

/** Japan keeps no leading 0 after +81: how many digits of `rest` are that trunk prefix. */
export function japaneseTrunkLength(rest: string): 0 | 1 {
  return rest.startsWith('0') ? 1 : 0;
}

/** Digits without the leading 0: mobile and IP numbers have ten, landlines nine. */
function usualLength(national: string): number {
  return mobileRange.test(national) || national.startsWith(voipRange) ? 10 : 9;
}

function lineCautions(kind: string | undefined): readonly ReasonCode[] {
  if (kind === 'VOIP') return ['voip-no-sms-guarantee'];
  return kind === 'FIXED_LINE' ? ['landline-no-sms'] : [];
}
