import type { RepairSection } from './repair-words';

export const repairJa: readonly RepairSection[] = [
  {
    title: '必要な権限',
    steps: [
      { text: '連絡先情報を読む権限です。', copy: 'readPermission' },
      { text: '書く権限です。管理者でも、付いていないことがあります。', copy: 'writePermission' },
    ],
  },
  {
    title: 'コンソールで直す',
    steps: [
      {
        text: 'アカウント名のメニューから「Account」を開きます。アドレスは次のとおりです。',
        copy: 'accountPage',
      },
      { text: '「連絡先情報」(Contact information)の「Edit」を押します。' },
      { text: '電話番号を「+819012345678」のような形に直し、「Update」を押します。' },
      { text: '簡易な登録で作ったアカウントでは、settings.aws.comの「Manage profile」にあります。' },
      { text: '「代替の連絡先」は、復旧の電話に使われません。' },
    ],
  },
  {
    title: 'AWS CLIで直す',
    steps: [
      { text: '連絡先は全体が置き換わります。今の内容を、先にファイルへ読み出します。', copy: 'read' },
      { text: 'contact.jsonの「PhoneNumber」だけを直します。氏名や住所は残します。' },
      { text: 'ファイルの内容を書き込みます。', copy: 'write' },
    ],
  },
  {
    title: 'SMSで番号を確かめる',
    steps: [
      { text: '読む権限に加えて、次の2つの権限が要ります。', copy: 'sendPermission' },
      { text: 'もう1つの権限です。', copy: 'verifyPermission' },
      { text: '今の状態を調べます。', copy: 'status' },
      { text: 'VERIFIEDは確認済み、UNVERIFIEDは未確認です。' },
      { text: 'NOT_SUPPORTEDは、このアカウントでは使えないという意味です。' },
      { text: '登録した番号に、6桁のコードをSMSで送ります。PENDINGは入力待ちです。', copy: 'send' },
      { text: '123456を、届いたコードに替えて実行します。', copy: 'verify' },
      { text: 'コードは5分で切れ、送り直すと前のものは使えません。この確認だけの決まりです。' },
      { text: 'SMSが届いても、復旧の電話が来るとは限りません。' },
    ],
  },
  {
    title: '組織のメンバーアカウントなら',
    steps: [
      {
        text: '管理アカウントか委任管理者から、各コマンドの後ろに付けます。12桁は対象のIDに替えます。',
        copy: 'member',
      },
      { text: '管理アカウント自身を直すときは付けません。' },
      { text: '組織で、すべての機能とAccount Managementへの信頼されたアクセスが有効な場合に使えます。' },
      { text: 'AWSOrganizationsFullAccessには、SMSで確かめる2つの権限が含まれません。' },
      {
        text: 'コンソールでは、アカウントの「Contact info」の「Edit」で直し、「Save」を押します。',
        copy: 'organizationsPage',
      },
      { text: '「Save」のあと、確認のコードが送られます。「Verify phone number」からも送れます。' },
      { text: 'コードは、メンバーアカウントに登録した番号へSMSで送られます。' },
    ],
  },
  {
    title: '直したあと',
    steps: [
      { text: 'サインインの画面から、復旧をもう一度進めます。' },
      { text: '直しても電話が来ないときや、だれも入れないときは、AWSサポートに連絡します。' },
    ],
  },
];
