import { repairCommands } from '../guide/repair-commands';

/**
 * Pages that an answer may open in a new tab.
 * Sources: AWS sign-in and IAM user guides on lost MFA devices and on contacting support; AWS account reference.
 */
export const links = {
  'support-form': 'https://support.aws.amazon.com/#/contacts/aws-mfa-support',
  'account-support-form': 'https://support.aws.amazon.com/#/contacts/aws-account-support/',
  'sign-in': 'https://console.aws.amazon.com/',
  'account-page': repairCommands.accountPage,
} as const;
