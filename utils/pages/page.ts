/** Every AWS page the product knows, in the order in which a recovery meets them. */
export const pageIds = [
  'sign-in-identity',
  'sign-in-captcha',
  'sign-in-password',
  'password-reset',
  'mfa-prompt',
  'mfa-troubleshoot',
  'email-verification',
  'phone-verification',
  'phone-code-on-screen',
  'phone-code-entry',
  'phone-failed',
  'link-dead',
  'recovery-complete',
  'security-credentials',
  'contact-information',
  'support-mfa-form',
] as const;

export type PageId = (typeof pageIds)[number];

/** Layout generation that the matched evidence belongs to; `any` where AWS kept it through all of them. */
export type Generation = 'classic' | '2026' | 'any';
