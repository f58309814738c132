import type { PanelTree } from './tree';

/**
 * What is left to do once the console is open; each job ticks its item of the checklist. The new device comes before the
 * old one goes: whoever is interrupted between the two can still sign in. Sources: AWS IAM user guide on root user MFA,
 * on deactivating devices and on lost ones; user reports of an old device that stayed registered.
 */
export const afterwards = {
  after: {
    answers: {
      'after-new': 'always',
      'after-spare': 'always',
      'after-old': 'always',
      'after-number': 'always',
      'after-mailbox': 'always',
      'after-try': 'always',
      'after-calls': 'always',
      'after-iam': 'always',
      'after-theft': 'always',
    },
  },
  'after-new': { isAction: true, ticks: 'new-mfa-registered' },
  'after-spare': { isAction: true, ticks: 'spare-mfa-registered' },
  'after-old': { isAction: true, ticks: 'old-mfa-removed' },
  'after-number': { isAction: true, ticks: 'contact-number-answered', answers: { 'account-page': 'always' } },
  'after-mailbox': { isAction: true, ticks: 'root-mailbox' },
  'after-try': { isAction: true, ticks: 'sign-in-tried', copies: ['signInPage'] },
  'after-calls': { isAction: true, ticks: 'anonymous-calls-restored' },
  'after-iam': { isAction: true, ticks: 'iam-mfa-repaired', answers: { 'iam-remove': 'always' } },
  'after-theft': { isAction: true, ticks: 'password-after-theft' },
} as const satisfies PanelTree;
