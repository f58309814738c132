import type { ReasonCode } from '../../../utils/phone/verdict';

/** Order in which the reasons are wanted: what rules a number out, how it is written, what needs a second look. */
const wantedOrder: readonly ReasonCode[] = [
  'toll-free',
  'service-number',
  'pager',
  'extension',
  'wrong-length',
  'trunk-zero-after-country-code',
  'missing-plus',
  'missing-country-code',
  'international-prefix',
  'unassigned-range',
  'separators-present',
  'full-width',
  'voip-no-sms-guarantee',
  'landline-no-sms',
];

export function inWantedOrder(reasons: readonly ReasonCode[]): readonly ReasonCode[] {
  return wantedOrder.filter((code) => reasons.includes(code));
}

const cautions: readonly ReasonCode[] = [
  'unassigned-range',
  'separators-present',
  'full-width',
  'voip-no-sms-guarantee',
  'landline-no-sms',
  'foreign-country',
];

export function wantedVerdict(reasons: readonly ReasonCode[]): 'usable' | 'caution' | 'unusable' {
  if (reasons.length === 0) return 'usable';
  return reasons.every((reason) => cautions.includes(reason)) ? 'caution' : 'unusable';
}
