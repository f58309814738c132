import type { RehearsalWords } from './rehearsal-words';

const spell = (code: string) => code.split('').join('、');

export const rehearsalJa: RehearsalWords = {
  title: '復旧の練習',
  notReal: '練習です。AWSにはつながりません。画面も電話も番号も、すべて例です。',
  restart: '最初からやり直す',
  start: {
    lead: 'サインインから新しいMFAの登録まで、10分ほどで通します。何も入力せずに進めます。',
    direction: {
      legend: '番号の向き',
      choices: {
        'to-phone': {
          title: '画面の番号を、電話で押す',
          detail: '以前からある画面です。AWSの公式ドキュメントも、この形です。',
        },
        'to-page': {
          title: '電話やSMSの番号を、画面に入れる',
          detail: '2026年から報告されている画面です。番号を入れる画面の記録は、まだありません。',
        },
      },
    },
    handset: {
      legend: '鳴る電話',
      choices: {
        another: { title: '別の電話が鳴る', detail: 'パソコンで進めて、電話機で受けます。' },
        this: {
          title: '画面を見ている電話が鳴る',
          detail: '通話の画面が前に出て、番号が隠れます。戻り方を練習します。',
        },
      },
    },
    voice: {
      label: '英語の声を出す(例)',
      none: 'この端末の中に英語の声がないので、字幕だけで進めます。',
    },
    begin: '練習を始める',
  },
  stage: {
    label: '練習用の画面(例)',
    unknown: {
      layout: '文言は公開された記録からの引用、見た目はこの練習のものです。',
      entry: '番号を入れる画面の記録は公開されていません。これは想像で描いた例です。',
      failed: '英語の画面での文言は、記録がありません。',
    },
    example: '例',
    filled: '練習では入力しません',
    digits: '6桁の番号',
    submit: '番号を送る(例)',
    refused: '番号が違います。届いた番号を、もう一度入れてください。(例)',
    skipAhead: '番号を入れずに待つ(時間切れを試す)',
  },
  mailbox: {
    open: 'メールの画面を開く',
    label: 'メールの画面(例)',
    from: '差出人',
    subject: '件名',
    body: 'アドレスを確かめるには、次のリンクを押してください。(例)',
    hint: '件名は変わることがあります。差出人で見分けます。復旧に使う端末のブラウザで開いてください。',
  },
  phone: {
    label: '練習用の電話',
    idle: '電話は鳴っていません。',
    ringing: '電話が鳴っています',
    caller: '非通知(例)',
    talking: '通話中',
    over: '通話は終わりました。',
    answer: '電話に出る',
    hangUp: '電話を切る',
    keypad: 'キーパッド',
    typed: (digits) => `押した番号: ${digits.split('').join(' ')}`,
    nothingTyped: 'まだ何も押していません。',
    letItPass: '押さずに待つ(時間切れを試す)',
    letItRing: '出ないでみる',
    toPage: '切らずにブラウザへ戻る',
    toCall: '通話の画面に戻る',
    covered: '通話の画面が前に出て、番号が見えません。切らずにブラウザへ戻り、番号を見ます。',
    message: (digits) => `SMSが届きました(例): ${digits}`,
    caption: '電話の声(例。実際の文言は公開されていません)',
  },
  lines: {
    hello: () => 'もしもし。これは練習の電話です。',
    ask: () => '画面に出ている6桁の番号を押してください。',
    refused: () => '番号が違います。',
    accepted: () => '番号を確かめました。ありがとうございました。',
    tooLate: () => '番号を受け取れませんでした。電話を切ります。',
    tell: (code) => `もしもし。練習の電話です。番号は、${spell(code)}です。`,
    repeat: (code) => `もう一度言います。番号は、${spell(code)}です。`,
    goodbye: () => '番号を画面に入れてください。電話を切ります。',
  },
  summary: {
    title: '練習は終わりです',
    learned: {
      right: { title: '正しい番号', detail: '番号が通って、先に進みました。' },
      wrong: {
        title: '間違えた番号',
        detail: '練習では、もう一度試せました。本番でやり直せるかは、公開されていません。',
      },
      late: {
        title: '時間切れ',
        detail: '練習では、もう一度電話を頼めました。何回頼めるかは、公開されていません。',
      },
      covered: { title: '番号が隠れたとき', detail: '電話を切らずに、ブラウザへ戻って番号を見ました。' },
      'to-phone': { title: '番号を電話で押す', detail: '画面の番号を、キーパッドで押しました。' },
      'to-page': { title: '番号を画面に入れる', detail: '届いた番号を、画面の欄に入れました。' },
    },
    open: 'まだ練習していません。',
    prepare: '本番の前に用意すること',
    list: [
      '登録した番号の電話に、いま出られるか確かめる',
      'ルートユーザーのメールを、復旧に使う端末で開けるようにする',
      'ルートユーザーのパスワードを、すぐ出せるところに置く',
      '「非通知拒否」の切り方を調べておく',
      '新しいMFAデバイスを2台用意する',
    ],
    again: 'もう一度練習する',
    saved: 'チェックリストの「備え」に印を付けました。',
    notSaved: 'チェックリストに印を付けられませんでした。ツールバーの復旧ナビで付けてください。',
  },
  codeInstruction: '練習の番号です。練習用の電話のキーパッドで押します(画面には入力しません)',
  product: '復旧ナビ(練習)',
};
