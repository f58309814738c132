import type { PanelTree } from './tree';

/**
 * Ways in that need no recovery, before it. Sources: AWS IAM user guide on lost MFA devices and on re-syncing them; user
 * reports 2013–2026.
 */
export const otherWays = {
  'other-ways': {
    answers: {
      'second-device': 'always',
      passkey: 'always',
      'app-backup': 'always',
      'code-refused': 'always',
      'start-recovery': 'always',
    },
  },
  'second-device': { isAction: true, answers: { 'start-recovery': 'always' } },
  passkey: { isAction: true, answers: { 'start-recovery': 'always' } },
  'app-backup': { isAction: true, answers: { 'start-recovery': 'always' } },
  'code-refused': { isAction: true, answers: { resync: 'always', 'start-recovery': 'always' } },
  resync: { isAction: true, answers: { 'start-recovery': 'always' } },
  'start-recovery': { isAction: true, answers: { 'lost-mailbox': 'always' } },
} as const satisfies PanelTree;
