import type { RepairSection } from './repair-words';

export const repairEn: readonly RepairSection[] = [
  {
    title: 'Permissions',
    steps: [
      { text: 'To read the contact information:', copy: 'readPermission' },
      { text: 'To write it. Even administrators may lack it:', copy: 'writePermission' },
    ],
  },
  {
    title: 'In the console',
    steps: [
      { text: 'Open “Account” in the menu of the account name. Its address:', copy: 'accountPage' },
      { text: 'Choose “Edit” beside “Contact information”.' },
      { text: 'Write the number as in “+819012345678” and choose “Update”.' },
      { text: 'Accounts made by the simple sign-up have it at settings.aws.com under “Manage profile”.' },
      { text: '“Alternate contacts” are not used for the recovery call.' },
    ],
  },
  {
    title: 'With the AWS CLI',
    steps: [
      { text: 'The whole contact is replaced: first read what is there into a file.', copy: 'read' },
      { text: 'Change “PhoneNumber” in contact.json and nothing else: name and address have to stay.' },
      { text: 'Write the file back.', copy: 'write' },
    ],
  },
  {
    title: 'Check the number by SMS',
    steps: [
      { text: 'Beside the right to read, this takes two more permissions:', copy: 'sendPermission' },
      { text: 'And the other one:', copy: 'verifyPermission' },
      { text: 'See how it stands:', copy: 'status' },
      { text: 'VERIFIED has been checked, UNVERIFIED has not.' },
      { text: 'NOT_SUPPORTED means that this account cannot use it.' },
      { text: 'Send a six-digit code to the number on file. PENDING waits for it.', copy: 'send' },
      { text: 'Put the code that came in the place of 123456.', copy: 'verify' },
      { text: 'A code lasts 5 minutes, a new one cancels the old. That holds for this check only.' },
      { text: 'An SMS that comes does not promise that the recovery call will.' },
    ],
  },
  {
    title: 'A member account of an organization',
    steps: [
      {
        text: 'From the management account or a delegated administrator, add the member’s id to each command:',
        copy: 'member',
      },
      { text: 'Leave it out for the management account itself.' },
      { text: 'The organization needs all features and trusted access for Account Management.' },
      { text: 'AWSOrganizationsFullAccess does not hold the two permissions for the SMS check.' },
      {
        text: 'On screen: the account’s “Contact info”, then “Edit” and “Save”.',
        copy: 'organizationsPage',
      },
      { text: '“Save” sends a code for checking; “Verify phone number” does so too.' },
      { text: 'The code is sent by SMS to the number registered for the member account.' },
    ],
  },
  {
    title: 'Afterwards',
    steps: [
      { text: 'Go through the recovery again from the sign-in page.' },
      { text: 'If no call comes even so, or nobody can sign in, contact AWS Support.' },
    ],
  },
];
