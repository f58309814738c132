import type { Label } from './label';

export const credentialsHeading: Label = {
  name: 'credentialsHeading',
  spellings: [
    ['Security credentials', 'en', 'doc', 'A', '2013–'],
    ['My Security Credentials', 'en', 'doc', 'B', '2017–2022'],
    ['セキュリティ認証情報', 'ja', 'doc-ja', 'C', '2017–'],
  ],
};

export const mfaSection: Label = {
  name: 'mfaSection',
  spellings: [
    ['Multi-factor authentication (MFA)', 'en', 'doc', 'A', '2013–'],
    ['多要素認証 (MFA)', 'ja', 'doc-ja', 'C', '2017–'],
  ],
};

export const assignMfa: Label = {
  name: 'assignMfa',
  spellings: [
    ['Assign MFA device', 'en', 'doc', 'A', '2022–'],
    ['Activate MFA', 'en', 'doc', 'B', '2013–2022'],
    ['MFA デバイスの割り当て', 'ja', 'ui', 'C', '2018–'],
  ],
};

export const removeMfa: Label = {
  name: 'removeMfa',
  spellings: [['Remove', 'en', 'doc', 'A', '2022–']],
};

export const deactivateMfa: Label = {
  name: 'deactivateMfa',
  spellings: [['Deactivate', 'en', 'doc', 'B', '2013–2022']],
};

export const wizardField: Label = {
  name: 'wizardField',
  spellings: [
    ['Device name', 'en', 'doc', 'A', '2022–'],
    ['Show secret key', 'en', 'doc', 'A', '2022–'],
    ['MFA code 1', 'en', 'doc', 'A', '2017–'],
    ['MFA code 2', 'en', 'doc', 'A', '2017–'],
    ['Add MFA', 'en', 'doc', 'A', '2022–'],
  ],
};

export const contactHeading: Label = {
  name: 'contactHeading',
  spellings: [
    ['Contact information', 'en', 'doc', 'A', '2013–'],
    ['連絡先情報', 'ja', 'ui', 'B', '2020–'],
  ],
};

export const phoneField: Label = {
  name: 'phoneField',
  spellings: [
    ['Phone number', 'en', 'doc', 'B', '2013–'],
    ['電話番号', 'ja', 'ui', 'C', '2020–'],
  ],
};

export const alternateContacts: Label = {
  name: 'alternateContacts',
  spellings: [
    ['Alternate contacts', 'en', 'doc', 'A', '2013–'],
    ['代替の連絡先', 'ja', 'doc-ja', 'C', '2020–'],
    ['代替連絡先', 'ja', 'doc-ja', 'C', '2023–'],
  ],
};
