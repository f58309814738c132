import { companionAt } from '../support/companion';
import type { PanelTree } from './tree';

/**
 * Why no call came, one question at a time. The order is that of the causes which people report: an old number first,
 * then its format, then a phone that refuses anonymous calls (the cause that AWS Japan names). Sources: user reports
 * 2013–2026; AWS Japan's FAQ on automated calls; AWS account reference on the primary contact.
 */
export const triage = {
  'no-call': { answers: { how: 'always', repair: 'always', 'which-number': 'always' } },
  'which-number': { answers: { how: 'always', repair: 'always' } },
  how: {
    answers: {
      'at-once': 'always',
      silent: 'always',
      missed: 'always',
      'no-sms': 'may-have-sms',
      refused: 'always',
    },
  },
  'at-once': { answers: { repair: 'always', silent: 'always' } },
  silent: { answers: { retry: 'always', 'other-way': 'always' } },
  missed: { isAction: true, answers: { 'other-way': 'always' } },
  refused: { isAction: true, answers: { 'other-way': 'always' } },
  retry: { isAction: true, answers: { 'other-way': 'always' } },
  'other-way': { answers: { sms: 'may-have-sms', repair: 'always', later: 'always', support: 'always' } },
  sms: { isAction: true, answers: { repair: 'always', support: 'always' } },
  'no-sms': { isAction: true, answers: { silent: 'always', repair: 'always', support: 'always' } },
  later: { isAction: true, answers: { support: 'always' } },
  repair: {
    answers: {
      'repair-console': 'always',
      'repair-cli': 'always',
      'repair-member': 'always',
      support: 'always',
    },
  },
  'repair-console': {
    isAction: true,
    copies: ['accountPage', 'writePermission'],
    answers: { repaired: 'always' },
  },
  'repair-cli': { isAction: true, copies: ['read', 'write'], answers: { repaired: 'always' } },
  'repair-member': {
    isAction: true,
    copies: ['organizationsPage', 'member'],
    answers: { 'repair-cli': 'always', repaired: 'always' },
  },
  repaired: { isAction: true, answers: { support: 'always' } },
  support: { isAction: true, answers: { [companionAt]: 'always', 'support-form': 'always' } },
} as const satisfies PanelTree;
