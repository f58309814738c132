import { describe, expect, it } from 'vitest';
import { isForSupport } from '../../utils/code/for-support';
import { namesAnother, namesCode } from '../../utils/code/naming';

const codes = [
  ...[
    '番号',
    'コード',
    '確認コード',
    '認証番号:',
    '6桁の番号',
    '画面に表示された番号',
    '押す番号',
    '次の番号',
    'この番号',
  ],
  ...[
    '電話で入力する番号は',
    'お電話でこの番号を押してください:',
    'ワンタイムコード',
    '音声確認番号',
    '暗証番号',
  ],
  ...['検証コード', '照合番号', '本人確認番号', 'あなたの番号', '以下の番号を電話で押してください'],
  ...[
    'Your number',
    'Number',
    'This number',
    'Press this number:',
    'Enter the following number',
    '6-digit number',
  ],
  ...[
    'Six-digit code',
    'Enter the displayed number:',
    'Your code is',
    'Verification code:',
    'Confirmation number',
    'Key in this number',
  ],
  ...[
    'When prompted, enter the number',
    'Enter the number below. Your code is',
    'Number to enter',
    'Passcode',
    'Press the on-screen number:',
    'Key in the same number',
  ],
  ...[
    'Your verification code for this session is',
    'Code for this transaction:',
    'OTP number',
    '電話確認用番号',
    'ピン番号',
  ],
  ...['ダイヤル番号', '指定番号', '6ケタ番号', 'Bestätigungscode:', 'Code de vérification :', '확인 코드:'],
];

const others = [
  ...[
    'Reference number',
    'Your reference number is',
    'Request ID:',
    'Error code (',
    'Error code –',
    'Agent ID',
  ],
  ...[
    'We could not call. Reference number:',
    'Reference number Info',
    'Reference number (optional)',
    'Ref.',
    'e.g.',
  ],
  ...[
    'Support case',
    'Account number:',
    'Membership number',
    'Call ID',
    'AWS request ID',
    'Postal code',
    'Zip',
  ],
  ...['Response code', 'Reason code', 'Date', 'Last updated', 'Format:', 'For example'],
  ...[
    'お客様番号',
    'お問合せ番号',
    'お問い合わせ番号(控えてください)',
    '受付番号は',
    'エラーコード「',
    '管理番号',
    '伝票番号:',
  ],
  ...[
    'アカウント番号',
    '口座番号',
    '通話ID',
    '通話参照番号',
    '取引ID',
    '内線',
    '理由コード',
    '発行日:',
    '例:',
    '電話番号の下6桁',
  ],
  ...['AWS Support case', 'Voice call ID', 'For your reference:', '今回の通話ID', '担当者の内線番号'],
  ...['前回のエラー', 'Your AWS Support reference', 'Support team extension', 'Sign-in error', 'Trace:'],
  ...[
    'Support code:',
    'Diagnostic code',
    'サポートコード',
    '診断コード',
    '控え番号',
    'セッション',
    'Account alias',
  ],
  ...['Referenznummer:', 'Fehlercode:', 'Numéro de référence :', 'ID de la demande :', "Code d'erreur :"],
  ...['Código de error:', 'Número de caso:', 'Numero di riferimento:', '참조 번호:', '오류 코드:'],
  ...[
    'お問い合わせ用番号',
    '管理用の番号',
    'お手続き番号',
    '受付ナンバー',
    '失敗コード',
    'RequestId:',
    'Support PIN:',
  ],
  ...['コード(エラー):', '番号(お問い合わせ番号)'],
  ...['参考编号:', '參考號碼:', '错误代码:', '案例编号:', '请求编号:'],
];

/** They end in another number's name, and say nothing of the one below. */
const sentences = [
  ...['We are calling your registered phone number.', 'Please wait while we process your request.'],
  ...[
    'Calling your phone number',
    'Press the digits in this order:',
    '登録された電話番号',
    '通話のステータス',
    'We called your phone number',
    'Answer your registered phone number',
    'Your code was updated',
    'Approve your sign-in request',
  ],
];

describe('what stands before a number', () => {
  it.each(codes)('%s may stand before a code', (label) => {
    expect([namesAnother(label, true), namesAnother(label, false)]).toEqual([false, false]);
  });

  it.each(others)('%s names another number', (label) => {
    expect([namesAnother(label, true), namesAnother(label, false)]).toEqual([true, true]);
  });

  it.each(sentences)('%s, on a line of its own, is no name of what stands below', (sentence) => {
    expect(namesAnother(sentence, false)).toBe(false);
  });

  it('is asked of the last line only, as far as it says anything', () => {
    expect(namesAnother('Reference number\nYour code\n: ', false)).toBe(false);
    expect(namesAnother('Your code\nReference number\n: ', false)).toBe(true);
  });

  it.each(['Code', 'Your verification code is', '確認コードは', 'PIN:', 'One-time code'])(
    '%s names a code',
    (label) => {
      expect(namesCode(label)).toBe(true);
    },
  );

  it.each(['Promo code', 'お客様番号', 'Reference', 'Your code and more', ''])('%s names none', (label) => {
    expect(namesCode(label)).toBe(false);
  });

  it('names it fully with a word that no other code has', () => {
    expect(
      ['Code:', '番号', 'PIN', 'Verification code', '認証コード'].map((label) => namesCode(label, true)),
    ).toEqual([false, false, false, true, true]);
  });

  it.each([
    ['漢', false],
    ['。あ', false],
    ['例---', true],
    ['a ', false],
  ])('is read, however long it is: %s', (piece, isName) => {
    expect(namesAnother(piece.repeat(20_000), true)).toBe(isName);
  });
});

describe('words around a number that is for somebody else', () => {
  it.each([
    ['AWS サポートに次の番号をお伝えください。\n', ''],
    ['お問い合わせの際は ', ' をお伝えください。'],
    ['サポート担当者に ', ' をお伝えください。'],
    ['サポートに次のコードをお伝えください。\n', '\nこの画面は閉じないでください。'],
    ['If you contact AWS Support, give them this number:\n', ''],
    ['Quote this ID when you contact AWS Support.\n', ''],
    ['Contact AWS Support and mention ', '.'],
    ['Contact AWS Support with code ', '.'],
    ['Provide AWS Support with this ID:\n', ''],
    ['', '\nUse this number when contacting AWS Support.'],
    ['Have this number ready when you contact AWS Support.\n', ''],
    ['AWSサポートへの連絡時に、この番号をご提示ください。\n', ''],
    ['サポートに次の番号を教えてください。\n', ''],
    ['If you do not receive a call, give AWS Support this number:\n', ''],
    ['電話が来ないときは、サポートに次の番号をお伝えください。\n', ''],
  ])('%s … %s', (before, behind) => {
    expect(isForSupport(before, behind)).toBe(true);
  });

  it.each([
    ['AWS Support will never ask for it.\n', ''],
    ['電話がかかってこない場合は AWS サポートにお問い合わせください。\n', ''],
    ['Have this code ready when you answer the call.\n', ''],
    ['Provide this code to the automated system: ', ''],
    ['音声案内に、この番号を伝えるか、キーパッドで押してください。\n', ''],
    ['Your code is ', '. If the call does not come, contact AWS Support.'],
    ['', '\nIf the call with this code does not come, contact AWS Support.'],
    ['Use another phone. If no call comes, contact AWS Support.\nEnter this code:\n', ''],
    ['', '\nIf you have trouble with this code, contact AWS Support.'],
    ['', '\nDo not share this code with anyone, including AWS Support.'],
    ['AWS Support will never ask you to provide this code.\n', ''],
    ['', '\nAWS Support can’t tell you the code.'],
    ['AWSサポートを含め、誰にもこの番号を伝えないでください。\n', ''],
    ['', '\nサポートにこの番号を伝える必要はありません。'],
    ['', '\n電話がかかってこない場合は、AWSサポートにお知らせください。'],
    ['', '\nこのコードは AWS サポートを含め、誰にもお伝えしないでください。'],
    ['', '\nサポート担当者を名乗る人に伝えてはいけません。'],
    ['', '\nAWS サポートが、コードを伝えるように求めることはありません。'],
    ['', '\nAWS Support will never contact you and ask you to provide this code.'],
    ['', '\nNo one from AWS Support will ask you to give this code.'],
    ['', '\nIf the call does not arrive, contact AWS Support and provide your phone number.'],
    ['', '\nAWS Support can provide a new code.'],
    ['この番号を電話で伝えてください。', '\nサポートは24時間受け付けています。'],
  ])('says nothing of the kind: %s … %s', (before, behind) => {
    expect(isForSupport(before, behind)).toBe(false);
  });
});
