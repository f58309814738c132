import type { Label } from './label';

export const rootUser: Label = {
  name: 'rootUser',
  spellings: [
    ['Root user', 'en', 'doc', 'A', '2017–'],
    ['ルートユーザー', 'ja', 'ui', 'B', '2020–'],
  ],
};

export const iamUser: Label = {
  name: 'iamUser',
  spellings: [['IAM user', 'en', 'doc', 'A', '2017–']],
};

export const rootEmailField: Label = {
  name: 'rootEmailField',
  spellings: [
    ['Root user email address', 'en', 'doc', 'A', '2020–'],
    ['Eメールアドレス', 'ja', 'ui', 'C', '2020'],
  ],
};

export const identityText: Label = {
  name: 'identityText',
  spellings: [
    ['Access your AWS account by user type.', 'en', 'ui', 'B', '2024–2025'],
    ['User type (not sure?)', 'en', 'replica', 'C', '2026'],
  ],
};

export const rootSignIn: Label = {
  name: 'rootSignIn',
  spellings: [
    ['Root user sign in', 'en', 'doc', 'A', '2017–'],
    ['Enter the password for', 'en', 'ui', 'B', '2024–', 'starts'],
    ['ルート ユーザーサインイン', 'ja', 'aws-jp', 'B', '2020–'],
  ],
};

export const forgotPassword: Label = {
  name: 'forgotPassword',
  spellings: [
    ['Forgot password?', 'en', 'doc', 'A', '2023–'],
    ['Forgot your password?', 'en', 'doc', 'B', '–2022'],
    ['パスワードをお忘れですか?', 'ja', 'aws-jp', 'B', '2020–'],
  ],
};

export const mfaHeading: Label = {
  name: 'mfaHeading',
  spellings: [
    ['Additional verification required', 'en', 'doc', 'A', '2024–'],
    ['Multi-factor authentication', 'en', 'doc', 'A', '2017–'],
    ['Amazon Web Services Sign In With Authentication Device', 'en', 'doc', 'B', '2013–2023'],
    ['Amazon Web Services Sign In Using MFA', 'en', 'doc', 'B', '2020–2022'],
    ['Sign in with authentication device', 'en', 'doc', 'B', '2017–2022'],
    ['Sign in using MFA', 'en', 'doc', 'B', '2020–2023'],
    ['多要素認証', 'ja', 'doc-ja', 'C', '2017–'],
    ['追加の検証が必要', 'ja', 'doc-ja', 'C', '2024–'],
  ],
};

export const mfaCodeField: Label = {
  name: 'mfaCodeField',
  spellings: [
    ['MFA code', 'en', 'ui', 'B', '2013–'],
    ['MFAコード', 'ja', 'ui', 'C', '2020–'],
  ],
};

export const authenticatorApp: Label = {
  name: 'authenticatorApp',
  spellings: [['Authenticator app', 'en', 'ui', 'B', '2024–']],
};

export const anotherMethod: Label = {
  name: 'anotherMethod',
  spellings: [
    ['Try another MFA method', 'en', 'doc', 'A', '2023–'],
    ['別の MFA 方法を試す', 'ja', 'doc-ja', 'C', '2024–'],
  ],
};

export const recoveryLink: Label = {
  name: 'recoveryLink',
  spellings: [
    ['Trouble signing in?', 'en', 'ui', 'C', '2026–', 'untranslated'],
    ['Troubleshoot MFA', 'en', 'doc', 'A', '2020–'],
    ['Troubleshoot MFA? Click here', 'en', 'doc', 'B', '2023–'],
    ['Having problems with your authentication device? Click here', 'en', 'doc', 'B', '2013–2023'],
    ['MFAのトラブルシューティング', 'ja', 'ui', 'A', '2020–'],
    ['認証デバイスに問題がありますか?ここをクリック', 'ja', 'ui', 'C', '2018'],
    ['認証デバイスに問題が有りますか?ここをクリック', 'ja', 'ui', 'C', '2017'],
  ],
};
