import type { PanelTree } from './tree';

/**
 * Whose sign-in it is: what helps the root user helps nobody else. Sources: AWS IAM and sign-in user guides on lost MFA
 * devices, on deactivating them and on privileged tasks for member accounts; AWS CLI reference; user reports.
 */
export const whose = {
  whose: {
    answers: {
      'iam-user': 'always',
      unsure: 'always',
      'sole-owner': 'always',
      'identity-center': 'always',
      member: 'always',
      'forgot-password': 'always',
      'lost-mailbox': 'always',
    },
  },
  unsure: { answers: { 'other-ways': 'always', 'iam-user': 'always' } },
  'iam-user': { answers: { 'iam-ask': 'always', 'iam-remove': 'always', 'sole-owner': 'always' } },
  'iam-ask': { isAction: true, copies: ['askAdminJa', 'askAdminEn'], answers: { 'iam-remove': 'always' } },
  'iam-remove': { isAction: true, copies: ['removeIamMfa'] },
  'sole-owner': { isAction: true, answers: { 'sign-in': 'always', 'iam-remove': 'always' } },
  'identity-center': { isAction: true },
  member: { isAction: true, answers: { 'repair-member': 'always' } },
  'forgot-password': { isAction: true, answers: { 'lost-mailbox': 'always' } },
  'lost-mailbox': { isAction: true, answers: { 'account-support-form': 'always', support: 'always' } },
} as const satisfies PanelTree;
