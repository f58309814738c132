import type { TreeWords } from '../panel/tree';
import type { whose } from '../panel/whose';

export const whoseEn: TreeWords<typeof whose> = {
  whose: {
    title: 'How do you sign in?',
    texts: ['What to do depends on how you sign in.'],
    answers: {
      'iam-user': 'With an IAM user name',
      unsure: 'I do not know whether as root or IAM user',
      'sole-owner': 'Root and IAM user have both lost MFA',
      'identity-center': 'By a company portal (awsapps.com)',
      member: 'As root of an organization’s member account',
      'forgot-password': 'The root password is forgotten',
      'lost-mailbox': 'The root user’s email cannot be received',
    },
  },
  unsure: {
    title: 'Root user or IAM user',
    texts: [
      'If you entered an email address, you are the root user.',
      'If you entered an account ID or alias and a user name, you are an IAM user.',
    ],
    answers: { 'other-ways': 'I am the root user', 'iam-user': 'I am an IAM user' },
  },
  'iam-user': {
    title: 'MFA of an IAM user',
    texts: [
      'An IAM user cannot recover MFA alone.',
      'AWS Support cannot help with an IAM user’s MFA either.',
      'Ask an administrator of the account to remove the device.',
    ],
    answers: {
      'iam-ask': 'Prepare a message to the administrator',
      'iam-remove': 'See how the administrator removes it',
      'sole-owner': 'I am the only administrator',
    },
  },
  'iam-ask': {
    title: 'A message to the administrator',
    texts: ['Copy it, and put your own words in the brackets.', 'Write no password and no code into it.'],
    copies: { askAdminEn: 'Copy the English message', askAdminJa: 'Copy the Japanese message' },
    answers: { 'iam-remove': 'See how the administrator removes it' },
  },
  'iam-remove': {
    title: 'Remove an IAM user’s MFA',
    texts: [
      'The administrator opens the user under “Users” in IAM, “Security credentials”.',
      'Under “Multi-factor authentication (MFA)” choose the device and “Remove”.',
      'With the AWS CLI, replace USER and SERIAL and run the lines in order.',
      'The last line is for an authenticator app (virtual MFA) only.',
    ],
    copies: { removeIamMfa: 'Copy the AWS CLI commands' },
  },
  'sole-owner': {
    title: 'Recover the root user first',
    texts: [
      'On the first sign-in page use the root user’s email address.',
      'If there is “Sign in using root user email”, press it.',
      'When the console is open, remove the IAM user’s MFA.',
      'Removing the root user’s MFA leaves that of IAM users in place.',
    ],
    answers: { 'sign-in': 'Open the AWS sign-in', 'iam-remove': 'See how to remove an IAM user’s MFA' },
  },
  'identity-center': {
    title: 'Signing in by a company portal',
    texts: [
      'An address with “awsapps.com” belongs to IAM Identity Center.',
      'Its administrator takes care of MFA: ask your organization’s help desk.',
      'The recovery shown here is the root user’s.',
    ],
  },
  member: {
    title: 'A member account of an organization',
    texts: [
      'A member account’s root user may have no password.',
      'At “Password recovery is disabled”, ask the management account’s administrator.',
      'They can permit a reset by “Allow password recovery”.',
      'The contact number can be corrected from the management account too.',
    ],
    answers: { 'repair-member': 'See how to correct the number' },
  },
  'forgot-password': {
    title: 'The root password is forgotten',
    texts: [
      'Press “Forgot password?” on the password page.',
      'Choose a new password by the email that the root user receives.',
      'MFA is still asked for afterwards: then go on to the recovery.',
    ],
    answers: { 'lost-mailbox': 'I cannot receive that email' },
  },
  'lost-mailbox': {
    title: 'Root’s email cannot be received',
    texts: [
      'Ask whoever runs the email whether the mailbox can be restored.',
      'With a domain of your own, email to that address can be caught.',
      'Look for email from @signin.aws and @verify.signin.aws, in spam as well.',
      'If it is lost for good, ask AWS Support by the form.',
    ],
    answers: {
      'account-support-form': 'Open the form for account questions',
      support: 'The phone is lost too: see the MFA form',
    },
  },
};
