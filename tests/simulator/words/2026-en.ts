import { classicEn } from './classic-en.ts';
import type { Words } from './words.ts';

export const next2026En: Words = {
  ...classicEn,
  mfa: {
    ...classicEn.mfa,
    heading: 'Additional verification required',
    placeholder: 'enter code',
    troubleshoot: 'Trouble signing in?',
  },
  troubleshoot: {
    heading: 'Troubleshoot your authentication device',
    resync: 'Re-sync with AWS Servers',
    code1: 'First code',
    code2: 'The code after it',
    resyncSubmit: 'Re-sync',
    alternative: 'Sign in using alternative factors',
    alternativeText: '',
    submit: 'Next',
  },
  recovery: 'Prove that it is you',
  email: {
    heading: 'Email verification',
    text: 'A mail with a link was sent to',
    send: '',
    sent: '',
    resend: 'Resend the email',
    done: 'The address is verified.',
  },
  phone: {
    heading: 'Phone number verification',
    text: 'We will now send a 6-digit code to your phone ending in',
    call: '',
    sms: 'SMS text',
    voice: 'Voice call',
    keyIn: 'Answer the call and key this number into your telephone.',
    field: 'The code that you received',
    submit: 'Check the code',
  },
  credentials: { ...classicEn.credentials, heading: 'Security credentials' },
  mail: { subject: 'Verify your AWS account root user email address' },
};
