import type { Fixture } from './fixture.ts';
import { call, steps, type Call } from './phone-call.ts';

const stepList = [steps.classicJapanese, steps.english2026, steps.classicEnglish] as const;

/** Come alone into the phone card after the press: the words or the controls beside them say that they are no code. */
const named: readonly (readonly [what: string, drawn: string])[] = [
  ['a sentence that leads up to a reference number', '<p>Your reference number is <b>482913</b>.</p>'],
  ['a Japanese sentence that leads up to one', '<p>受付番号は <b>482913</b> です。</p>'],
  [
    'a Japanese sentence that says behind it what it is',
    '<p><b>482913</b> は受付番号です。サポートにお伝えください。</p>',
  ],
  ['a sentence that says behind it what it is', '<p><b>482913</b> is your reference number.</p>'],
  [
    'a label with a link that explains it',
    '<div><div><label>Reference number</label> <a href="#">Info</a></div><div>482913</div></div>',
  ],
  ['a label with a note in brackets', '<p>お問い合わせ番号(控えてください)</p><p><b>482913</b></p>'],
  [
    'an error code in brackets',
    '<p>通話できませんでした(エラーコード: 12)。</p><p>Error code (<b>482913</b>)</p>',
  ],
  ['an error code in Japanese brackets', '<p>エラーコード「<b>482913</b>」</p>'],
  ['an error code behind a dash', '<p>Error code – <b>482913</b></p>'],
  ['お客様番号', '<dl><dt>お客様番号</dt><dd>482913</dd></dl>'],
  ['お問合せ番号', '<p>お問合せ番号: <b>482913</b></p>'],
  ['予約番号', '<p>予約番号: <b>482913</b></p>'],
  ['発信者番号', '<p>発信者番号: <b>482913</b></p>'],
  ['Customer number', '<p>Customer number: <b>482913</b></p>'],
  ['Incident number', '<p>Incident number <b>482913</b></p>'],
  ['a reference, shortened', '<p>Ref. <b>482913</b></p>'],
  ['a reference, shortened, with a colon', '<p>Ref: <b>482913</b></p>'],
  ['a date with its label', '<p>発行日: <b>260930</b></p>'],
  ['a time with its label', '<p>Last updated <b>203045</b></p>'],
  ['an example', '<p>例: <b>123456</b></p>'],
  ['an example, in English', '<p>e.g. <b>123456</b></p>'],
  ['dollars', '<p>USD <b>298000</b></p>'],
  ['yen, by their letters', '<p><b>298000</b> JPY</p>'],
  ['points', '<p><b>298000</b>ポイント</p>'],
  ['a range of seconds', '<p>Calls come within <b>100-180</b> seconds.</p>'],
  ['a range of seconds, in Japanese', '<p>通常 <b>100–180</b> 秒ほどかかります</p>'],
  [
    'the steps one to six',
    '<ol style="display:flex;gap:40px"><li><span>1</span></li><li><span>2</span></li><li><span>3</span></li><li><span>4</span></li><li><span>5</span></li><li><span>6</span></li></ol>',
  ],
  [
    'beside a button that copies a request id',
    '<p><span>482913</span> <button type="button" aria-label="Copy request ID">Copy</button></p>',
  ],
  [
    'with a button that copies a reference',
    '<p>482913 <button type="button">Copy reference number</button></p>',
  ],
  [
    'with a button that copies a reference, in Japanese',
    '<p>482913 <button type="button">受付番号をコピー</button></p>',
  ],
  ['with a button that copies a link', '<p>482913 <button type="button">Copy link</button></p>'],
  ['the end of a masked number', '<p>••••••<b>789012</b></p>'],
  ['the end of a masked number, in circles', '<p>●●●●<b>789012</b></p>'],
  ['the end of a phone number, in other words', '<p>Calling the number that ends with <b>789012</b></p>'],
  ['the end of a phone number, in Japanese', '<p>電話番号の下6桁: <b>789012</b></p>'],
  ['a drawn option', '<ul role="listbox"><li role="option">482913</li></ul>'],
  ['a drawn link', '<span role="link" tabindex="0">482913</span>'],
  ['a tooltip', '<div role="tooltip">482913</div>'],
  [
    'an example in a sentence',
    '<p>For example: <b>123456</b></p><p>画面の番号(例 <b>123456</b>)を押してください</p>',
  ],
  [
    'the form of a code, beside its field',
    '<label>Verification code<input type="text" class="awsui_input" autocomplete="off" id="formField1"></label><p>Format: <b>123456</b></p>',
  ],
  [
    'two counts far from each other',
    '<div><span style="margin-right:120px">003</span><span>300</span></div>',
  ],
  [
    'a label with characters that nobody sees',
    `<p>Reference<span>${' number Info'.split('').join('\u200b\u200b\u200b')}</span></p><p>482913</p>`,
  ],
  ['a sentence of which the end is the next line', '<p>482913</p><p>is your reference number.</p>'],
  ['with a button that copies an address', '<p>482913 <button>Copy address</button></p>'],
  ['with a button to buy again', '<p>298000 <button>Buy again</button></p>'],
  ['with a button to show it again', '<p>298000 <button>Show again</button></p>'],
  ['with a button to send an invoice again', '<p>298000 <button>Resend invoice</button></p>'],
  ['points, the word in a line of its own', '<p>298000</p><p>ポイント</p>'],
  ['two counts below each other', '<div><div>120</div><div>300</div></div>'],
  ['a label with a word in brackets below it', '<p>Reference number</p><p>(optional)</p><p>482913</p>'],
  ['a label with a word behind it', '<p><b>Reference number</b> <span>(optional)</span></p><p>482913</p>'],
  ['a case number, shortened', '<dl><dt>Case No.</dt><dd>482913</dd></dl>'],
  ['a case id with words before it', '<p>AWS Support case ID</p><p>482913</p>'],
  ['a reference with words before it', '<p>お客様の受付番号</p><p>482913</p>'],
  ['a reference behind a mark', '<p>■受付番号</p><p>482913</p>'],
  ['a code for the support', '<p>お問い合わせコード: <b>482913</b></p>'],
  [
    'a code of an error, named in its element',
    '<h4>Something went wrong</h4><p><strong>Code:</strong> 482913</p>',
  ],
  [
    'a number of a problem, named in its element',
    '<h4>問題が発生しました</h4><p><span>番号:</span> 482913</p>',
  ],
  ['a phone number with its link', '<p>120-456 <a href="tel:120456">電話する</a></p>'],
  ['a notice that can be closed', '<div>482913 <button>閉じる</button></div>'],
  ['two counts behind a word', '<div><span>Code</span> <span>120</span> <span>300</span></div>'],
  ['two counts with a button', '<div><span>120</span> <span>300</span> <button>Close</button></div>'],
  [
    'two counts below a head',
    '<table><tr><th>番号</th></tr><tr><td>120</td></tr><tr><td>300</td></tr></table>',
  ],
  ['a number for the support', '<p>AWS サポートに次の番号をお伝えください。</p><p><b>482913</b></p>'],
  ['a number for the support, in a sentence', '<p>お問い合わせの際は <b>482913</b> をお伝えください。</p>'],
  [
    'a number for the support, in English',
    '<p>If you contact AWS Support, give them this number:</p><h3>482913</h3>',
  ],
  [
    'a number for the support, told behind it',
    '<p>482913</p><p>Use this number when contacting AWS Support.</p>',
  ],
  ['a number in brackets behind a failure', '<p>Phone verification failed (<b>482913</b>)</p>'],
  ['a name in brackets behind it', '<p><b>482913</b> (reference number)</p>'],
  ['a Japanese name in brackets behind it', '<p><b>482913</b>(受付番号)</p>'],
  ['a number that is called something behind it', '<p><b>482913</b>という受付番号です。</p>'],
  ['a label of three words', '<dl><dt>AWS Support case</dt><dd>482913</dd></dl>'],
  ['a label with its matter before it', '<div><div>今回の通話ID</div><div>482913</div></div>'],
  ['a label of another kind of code', '<p>サポートコード: <b>482913</b></p>'],
  ['a German label', '<p>Referenznummer: <b>482913</b></p>'],
  ['a French label', '<p>Numéro de référence : <b>482913</b></p>'],
  ['a Korean label', '<p>오류 코드: <b>482913</b></p>'],
  ['a Chinese label', '<p>错误代码:<b>482913</b></p>'],
  ['an address', '<address>Shanghai <span>200001</span></address>'],
  ['a time in milliseconds', '<p>Timed out after <b>120000</b> ms</p>'],
  [
    'a number with a link that copies it as something else',
    '<p><b>482913</b> <a aria-label="Copy case ID" href="#"></a></p>',
  ],
  ['a date before a time', '<p><b>260930</b> 12:34</p>'],
  ['a number of some minutes ago', '<p><b>482913</b> 5 min ago</p>'],
  ['a range in a list of facts', '<dl><dt>Estimated wait (seconds)</dt><dd>100 - 180</dd></dl>'],
];

const more = '<p>Call placed</p><p>771204</p>';

/** The same, where they do not come into the step's own card. */
const apart: readonly (readonly [what: string, drawn: Call])[] = [
  [
    'a survey in a modal',
    {
      step: `${steps.english2026}<dialog><h2>How was it?</h2><p>Mention this to our agents</p><strong>771204</strong></dialog>`,
      then: `document.querySelector('dialog').showModal();`,
    },
  ],
  [
    'a question about the call in a modal',
    {
      step: `${steps.english2026}<dialog><h2>Did the call fail?</h2><p>Tell our agents this number</p><strong>482913</strong></dialog>`,
      then: `document.querySelector('dialog').showModal();`,
    },
  ],
  [
    'a number behind the form of a step that is the whole page',
    {
      step: `<form class="card"><h2>Phone number verification</h2><button type="button" class="call" data-testid="send-voice-message-button">Voice call</button></form><div class="result"></div>`,
      appears: more,
    },
  ],
];

export const fixtures: readonly Fixture[] = [
  ...named.map(([what, appears], index) => ({
    what,
    drawn: call({ step: stepList[index % stepList.length] ?? steps.classicJapanese, appears }),
  })),
  ...apart.map(([what, drawn]) => ({ what, drawn: call(drawn) })),
].map(({ what, drawn }) => ({
  name: `decoy: ${what}`,
  variant: 'decoy',
  expect: 'phone-verification',
  ...drawn,
}));
