import type { PageId } from '../../utils/pages/page.ts';
import { terminalLanguage } from '../setup/words.mjs';

const english = {
  building: 'Building the extension',
  buildFailed: 'The extension could not be built. The reason is in the output above.',
  starting: (ui: string) => `Starting the simulated AWS pages (${ui})`,
  portInUse: (port: number) =>
    `Port ${port} is in use. Stop the program that uses it, choose another one (--port 8444), or leave --port out.`,
  opening: 'Opening Chromium with the extension',
  noWindow: (display: string) =>
    `No window can be opened on the display ${display}. Unset DISPLAY to get pictures of the pages instead.`,
  browserFailed: (detail: string) => `Chromium did not start:\n${detail}`,
  noDisplay: 'There is no display: the demo walks by itself and takes a picture of every page.',
  walking: 'The recovery walks by itself. Ctrl-C ends it.',
  walked: 'The recovery is complete. The window stays open; Ctrl-C or closing it ends the demo.',
  pictures: (folder: string) => `Pictures of the pages: ${folder}`,
  stuck: (page: string) => `The walk got no further than the page "${page}".`,
  noSpotlight: '(the guide points at nothing here; the walk presses the control itself)',
  noCode: 'The guide shows no code to press on the phone.',
  hands: (email: string, captcha: string) =>
    `Walk it yourself (nothing here reaches the real AWS):
  e-mail address  ${email}
  characters      ${captcha}
  password        anything
  mail            https://mail.example.test/
  telephone       this terminal
Ctrl-C, or closing the window, ends the demo.`,
  phoneRings: 'Your phone rings. Type the digits that you press on its keypad, then Enter:',
  phoneSays: (text: string) => `From the phone: "${text}"`,
  keypad: {
    accepted: 'The call accepted the digits.',
    refused: 'The call refused the digits.',
    'no-call': 'Nobody is calling.',
  },
  failed: 'The demo stopped.',
  usage: (given: string) =>
    `These options cannot be used: ${given}\nUsage: npm run demo -- [--walk] [--ui classic-ja|classic-en|2026-en|ids-only] [--port N]`,
};

const japanese: typeof english = {
  building: '拡張機能をビルドしています',
  buildFailed: '拡張機能をビルドできませんでした。原因は上の出力にあります。',
  starting: (ui) => `AWS の画面のシミュレーターを起動しています(${ui})`,
  portInUse: (port) =>
    `ポート ${port} は使用中です。使用中のプログラムを終了するか、別の番号(--port 8444)を指定するか、--port を省略してください。`,
  opening: '拡張機能を入れた Chromium を開いています',
  noWindow: (display) =>
    `ディスプレイ ${display} にウィンドウを開けません。DISPLAY を空にすると、代わりに各ページの画像を保存します。`,
  browserFailed: (detail) => `Chromium を起動できませんでした:\n${detail}`,
  noDisplay: '画面表示のない環境のため、自動で進み、各ページの画像を保存します。',
  walking: '復旧を自動で進めます。Ctrl-C で終了します。',
  walked: '復旧が終わりました。ウィンドウは開いたままです。Ctrl-C か、ウィンドウを閉じると終了します。',
  pictures: (folder) => `各ページの画像: ${folder}`,
  stuck: (page) => `「${page}」の画面から先に進めませんでした。`,
  noSpotlight: '(この画面では押す場所が示されないため、画面のボタンを直接押します)',
  noCode: '電話で押す番号が表示されていません。',
  hands: (email, captcha) =>
    `ご自身で操作できます(本物の AWS には接続しません)。
  メールアドレス  ${email}
  画像の文字      ${captcha}
  パスワード      何でもかまいません
  メール          https://mail.example.test/
  電話            このターミナル
Ctrl-C か、ウィンドウを閉じると終了します。`,
  phoneRings: '電話がかかってきました。電話のキーパッドで押す番号を入力し、Enter を押してください:',
  phoneSays: (text) => `電話の内容: 「${text}」`,
  keypad: {
    accepted: '番号が受け付けられました。',
    refused: '番号が受け付けられませんでした。',
    'no-call': '電話はかかってきていません。',
  },
  failed: 'デモを中断しました。',
  usage: (given) =>
    `指定できないオプションです: ${given}\n使い方: npm run demo -- [--walk] [--ui classic-ja|classic-en|2026-en|ids-only] [--port 番号]`,
};

const system = Intl.DateTimeFormat().resolvedOptions().locale;

/** What the demo says, in the language of the terminal. */
export const words = terminalLanguage(process.env, system) === 'ja' ? japanese : english;

/** The pages' names as the walk prints them, in Japanese whatever the terminal speaks; `mail` is the simulator's. */
export const pageNames: Readonly<Record<PageId | 'mail' | 'unknown', string>> = {
  'sign-in-identity': 'サインイン',
  'sign-in-captcha': 'セキュリティチェック',
  'sign-in-password': 'パスワードの入力',
  'password-reset': 'パスワードの再設定',
  'mfa-prompt': 'MFA コードの入力',
  'mfa-troubleshoot': 'MFA のトラブルシューティング',
  'email-verification': 'メールの確認',
  mail: '届いたメール',
  'phone-verification': '電話の確認',
  'phone-code-on-screen': '電話で押す番号',
  'phone-code-entry': '電話で受け取った番号の入力',
  'phone-failed': '電話の確認の失敗',
  'link-dead': '使えないリンク',
  'recovery-complete': '確認の完了',
  'security-credentials': 'セキュリティ認証情報',
  'contact-information': '連絡先情報',
  'support-mfa-form': 'サポートへの問い合わせ',
  unknown: '未確認の画面',
};
