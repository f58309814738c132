import type { Label } from './label';

export const troubleshootHeading: Label = {
  name: 'troubleshootHeading',
  spellings: [['Troubleshoot your authentication device', 'en', 'doc', 'A', '2017–']],
};

export const resync: Label = {
  name: 'resync',
  spellings: [
    ['Re-Sync With Our Servers', 'en', 'doc', 'B', '2017–2023'],
    ['Re-sync with AWS servers', 'en', 'ui', 'B', '2020–'],
  ],
};

export const alternativeFactorsHeading: Label = {
  name: 'alternativeFactorsHeading',
  spellings: [
    ['Sign in using alternative factors of authentication', 'en', 'doc', 'A', '2017–'],
    ['別の認証要素を使用したサインイン', 'ja', 'doc-ja', 'C', '2020–'],
  ],
};

export const alternativeFactors: Label = {
  name: 'alternativeFactors',
  spellings: [
    ['Sign in using alternative factors', 'en', 'doc', 'A', '2017–'],
    ['別の要素を使用したサインイン', 'ja', 'ui', 'A', '2020–'],
  ],
};

export const emailHeading: Label = {
  name: 'emailHeading',
  spellings: [
    ['Step 1: Email address verification', 'en', 'doc', 'A', '2020–'],
    ['Email address verification', 'en', 'ui', 'C', '2022'],
    ['Email verification', 'en', 'ui', 'C', '2026–'],
    // No Japanese heading of this step is on record; its number is, by the heading of step 2.
    ['ステップ1', 'ja', 'derived', 'I', '2020–', 'starts'],
  ],
};

export const sendEmail: Label = {
  name: 'sendEmail',
  spellings: [
    ['Send verification email', 'en', 'doc', 'A', '2017–'],
    ['確認Eメールの送信', 'ja', 'ui', 'A', '2018–'],
  ],
};

export const resendEmail: Label = {
  name: 'resendEmail',
  spellings: [['Resend the email', 'en', 'doc', 'A', '2017–']],
};

export const phoneHeading: Label = {
  name: 'phoneHeading',
  spellings: [
    ['Step 2: Phone number verification', 'en', 'doc', 'A', '2020–'],
    ['Phone number verification', 'en', 'ui', 'C', '2026–'],
    ['ステップ2:電話番号の確認', 'ja', 'ui', 'C', '2020–'],
    ['電話番号の確認', 'ja', 'derived', 'I', '2020–'],
  ],
};

export const phoneText: Label = {
  name: 'phoneText',
  spellings: [['We will now send a 6-digit code to your phone', 'en', 'ui', 'C', '2026–', 'starts']],
};

export const callMeNow: Label = {
  name: 'callMeNow',
  spellings: [
    ['Call me now', 'en', 'doc', 'A', '2017–'],
    ['すぐに連絡を受ける', 'ja', 'ui', 'A', '2018–'],
  ],
};

export const voiceCall: Label = {
  name: 'voiceCall',
  spellings: [['Voice call', 'en', 'ui', 'C', '2026–']],
};

export const smsText: Label = {
  name: 'smsText',
  spellings: [['SMS text', 'en', 'ui', 'B', '2026–']],
};

export const phoneFailed: Label = {
  name: 'phoneFailed',
  spellings: [
    ['電話の確認を完了できませんでした。', 'ja', 'ui', 'B', '2020–', 'starts'],
    ['電話の完了がうまくいきませんでした。', 'ja', 'ui', 'C', '2022', 'starts'],
  ],
};

export const askSupport: Label = {
  name: 'askSupport',
  spellings: [
    ['AWSサポートにお問い合わせください。', 'ja', 'ui', 'C', '2020–'],
    ['AWSサポートへお問い合わせください。', 'ja', 'ui', 'C', '2020–'],
  ],
};

export const finishHeading: Label = {
  name: 'finishHeading',
  spellings: [
    ['Step 3: Sign In', 'en', 'doc', 'A', '2020–'],
    ['ステップ3', 'ja', 'derived', 'I', '2020–', 'starts'],
  ],
};

export const finish: Label = {
  name: 'finish',
  spellings: [
    ['Sign in to the console', 'en', 'doc', 'A', '2017–'],
    ['コンソールにサインイン', 'ja', 'ui', 'B', '2018–'],
  ],
};
