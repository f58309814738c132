import type { Direction } from './rehearsal';

/**
 * AWS's own labels for the drawn pages, as they are on record; null where no wording in that language or layout is.
 * Sources: the label tables in utils/pages. The older screens are Japanese with the English that was seen on them,
 * of the newer ones only English is known.
 */
export interface PageLabels {
  rootUser: string;
  email: string;
  next: string;
  passwordHeading: string;
  signIn: string;
  mfaHeading: string;
  mfaCode: string;
  recoveryLink: string;
  troubleshootHeading: string;
  resync: string;
  alternative: string;
  emailHeading: string;
  /** Null: the mail is sent without a press. */
  sendEmail: string | null;
  phoneHeading: string;
  phoneText: string | null;
  callMeNow: string | null;
  smsText: string | null;
  voiceCall: string | null;
  failed: string;
  askSupport: string;
  finishHeading: string | null;
  finish: string;
  credentialsHeading: string;
  mfaSection: string;
  assignMfa: string;
}

const classicJapanese: PageLabels = {
  rootUser: 'ルートユーザー',
  email: 'Eメールアドレス',
  next: '次へ',
  passwordHeading: 'ルート ユーザーサインイン',
  signIn: 'Sign in',
  mfaHeading: '多要素認証',
  mfaCode: 'MFAコード',
  recoveryLink: 'MFAのトラブルシューティング',
  troubleshootHeading: 'Troubleshoot your authentication device',
  resync: 'Re-sync with AWS servers',
  alternative: '別の要素を使用したサインイン',
  emailHeading: 'Step 1: Email address verification',
  sendEmail: '確認Eメールの送信',
  phoneHeading: 'ステップ2:電話番号の確認',
  phoneText: null,
  callMeNow: 'すぐに連絡を受ける',
  smsText: null,
  voiceCall: null,
  failed: '電話の確認を完了できませんでした。',
  askSupport: 'AWSサポートにお問い合わせください。',
  finishHeading: 'Step 3: Sign In',
  finish: 'コンソールにサインイン',
  credentialsHeading: 'セキュリティ認証情報',
  mfaSection: '多要素認証 (MFA)',
  assignMfa: 'MFA デバイスの割り当て',
};

const newer: PageLabels = {
  ...classicJapanese,
  rootUser: 'Root user',
  email: 'Root user email address',
  next: 'Next',
  passwordHeading: 'Root user sign in',
  mfaHeading: 'Additional verification required',
  mfaCode: 'MFA code',
  recoveryLink: 'Trouble signing in?',
  alternative: 'Sign in using alternative factors',
  emailHeading: 'Email verification',
  sendEmail: null,
  phoneHeading: 'Phone number verification',
  phoneText: 'We will now send a 6-digit code to your phone (ending in 0000)',
  callMeNow: null,
  smsText: 'SMS text',
  voiceCall: 'Voice call',
  finishHeading: null,
  finish: 'Sign in to the console',
  credentialsHeading: 'Security credentials',
  mfaSection: 'Multi-factor authentication (MFA)',
  assignMfa: 'Assign MFA device',
};

export const labelsFor: Record<Direction, PageLabels> = { 'to-phone': classicJapanese, 'to-page': newer };
