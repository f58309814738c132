import type { PageId } from '../pages/page';

/** The five steps of a recovery, as the guide counts them. */
export const stepCount = 5;

const stepOfPage: Partial<Record<PageId, number>> = {
  'sign-in-identity': 1,
  'sign-in-captcha': 1,
  'sign-in-password': 1,
  'mfa-prompt': 1,
  'mfa-troubleshoot': 1,
  'email-verification': 2,
  'link-dead': 2,
  'phone-verification': 3,
  'phone-code-on-screen': 3,
  'phone-code-entry': 3,
  'phone-failed': 3,
  'recovery-complete': 4,
  'security-credentials': 5,
};

/** 1 to 5; null for a page that is not a step of the recovery. */
export function stepOf(page: PageId | null): number | null {
  return page === null ? null : (stepOfPage[page] ?? null);
}
