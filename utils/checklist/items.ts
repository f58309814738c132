export const itemGroups = ['prepare', 'recover', 'afterwards'] as const;

export type ItemGroup = (typeof itemGroups)[number];

/**
 * What to have done before, during and after a recovery. The ids are stored: they never change their meaning.
 * Sources: AWS documentation on lost MFA devices, root MFA and the primary contact; AWS Japan's FAQ on calls.
 */
export const checklistItems = [
  { id: 'root-mailbox', group: 'prepare' },
  { id: 'contact-number-form', group: 'prepare' },
  { id: 'contact-number-answered', group: 'prepare' },
  { id: 'second-mfa-device', group: 'prepare' },
  { id: 'contact-administrator', group: 'prepare' },
  { id: 'contact-number-verified', group: 'prepare' },
  { id: 'root-password-at-hand', group: 'prepare' },
  { id: 'phone-backup', group: 'prepare' },
  { id: 'rehearsal-finished', group: 'prepare' },

  { id: 'other-mfa-device', group: 'recover' },
  { id: 'root-password', group: 'recover' },
  { id: 'one-device', group: 'recover' },
  { id: 'phone-in-hand', group: 'recover' },
  { id: 'anonymous-calls-allowed', group: 'recover' },
  { id: 'verification-mail', group: 'recover' },

  { id: 'old-mfa-removed', group: 'afterwards' },
  { id: 'new-mfa-registered', group: 'afterwards' },
  { id: 'spare-mfa-registered', group: 'afterwards' },
  { id: 'sign-in-tried', group: 'afterwards' },
  { id: 'iam-mfa-repaired', group: 'afterwards' },
  { id: 'anonymous-calls-restored', group: 'afterwards' },
  { id: 'password-after-theft', group: 'afterwards' },
] as const satisfies readonly { id: string; group: ItemGroup }[];

export type ItemId = (typeof checklistItems)[number]['id'];
