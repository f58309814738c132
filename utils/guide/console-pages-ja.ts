import type { ConsolePageWords } from './guide-words';

export const consolePagesJa: ConsolePageWords = {
  'security-credentials': () => ({
    title: '新しいMFAデバイスを登録します',
    steps: [
      '「MFAデバイスの割り当て」(Assign MFA device)で、新しいものを登録します。',
      '種類の違うものを2つ登録しておくと、1つ壊れても困りません。',
      '古いMFAデバイスは自動では消えません。新しいものを登録してから、選んで削除します。',
      '終わったら、連絡先の電話番号も確かめます。',
    ],
    next: null,
    offers: [{ text: '終わるまでの確認(印を付ける)', to: 'after' }],
  }),
  'contact-information': () => ({
    title: 'AWSが電話をかける番号の画面です',
    steps: [
      '復旧のときは「連絡先情報」(Contact information)の電話番号にかかります。',
      '形は、+81のあとに最初の0を除いた数字だけです。例:+819012345678',
      '「代替の連絡先」(Alternate contacts)は、復旧には使われません。',
    ],
    next: '番号の形は、ツールバーの「復旧ナビ」で確かめられます。',
  }),
};
