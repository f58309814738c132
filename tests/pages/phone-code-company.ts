import type { Fixture } from './fixture.ts';
import { call, steps } from './phone-call.ts';
import { signIn } from './urls.ts';

const stepList = [steps.classicJapanese, steps.english2026, steps.classicEnglish] as const;

const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
const spans = (digits: string) => Array.from(digits, (digit) => `<span>${digit}</span>`).join('');

/** What may stand beside the code, and say nothing against it. */
const company: readonly (readonly [where: string, drawn: string])[] = [
  ['below a label in its own element', '<p>確認コード<br>482913</p>'],
  [
    'below a sentence that ends in a name',
    '<p>Please wait while we process your request.</p><strong>482913</strong>',
  ],
  [
    'below a sentence that ends in another number',
    '<p>We are calling your registered phone number.</p><strong>482913</strong>',
  ],
  ['below a heading that ends in another number', '<h4>Calling your phone number</h4><p>482913</p>'],
  ['below a sentence about the session', '<p>Do not close this session.</p><output>482913</output>'],
  ['below whom is called', '<p>発信先: 登録された電話番号</p><strong>482913</strong>'],
  ['below what order to press', '<p>Press the digits in this order:</p><strong>482913</strong>'],
  ['before a countdown', '<p><b>482913</b> <span>4:59</span></p>'],
  ['before how long it is good for', '<p><b>482913</b> 5分間有効</p>'],
  ['before two buttons', '<p>482913 <button>Copy</button> <button>Listen</button></p>'],
  ['before a link that copies it', '<p>482913 <a href="#">Copy</a></p>'],
  ['before a Japanese button to listen', '<p>482913 <button>音声で聞く</button></p>'],
  ['before a button with a title', '<p>482913 <button title="Copy"></button></p>'],
  ['before a Japanese button to call again', '<p>482913 <button>電話をかけ直す</button></p>'],
  ['told with commas', `<p><b aria-hidden="true">482913</b><span style="${hidden}">4,8,2,9,1,3</span></p>`],
  [
    'told with a full stop',
    `<p><b aria-hidden="true">482913</b><span style="${hidden}">Code: 4 8 2 9 1 3.</span></p>`,
  ],
  [
    'told in a sentence',
    `<p><b aria-hidden="true">482913</b><span style="${hidden}">Your code is 4 8 2 9 1 3</span></p>`,
  ],
  [
    'told in a Japanese sentence',
    `<p><b aria-hidden="true">482913</b><span style="${hidden}">確認コードは4、8、2、9、1、3です</span></p>`,
  ],
  [
    'told with the minutes that are left',
    `<strong>482913</strong><div aria-live="polite" style="${hidden}">Code 482913. 5 minutes left.</div>`,
  ],
  [
    'told with the minutes in brackets',
    `<strong>482913</strong><div aria-live="polite" style="${hidden}">482913 (5 minutes)</div>`,
  ],
  ['below a sentence that ends in case', '<p>Have this code ready in any case:</p><strong>482913</strong>'],
  ['below a warning', '<p>AWS will never ask for your account ID.</p><p>482913</p>'],
  ['below who is called', '<div>Calling your registered phone number</div><div>482913</div>'],
  ['below a heading of the status', '<h4>通話のステータス</h4><p>482913</p>'],
  ['below what is under way', '<p>Processing your request…</p><p>482913</p>'],
  [
    'before a countdown in the next box',
    '<div style="display:flex;gap:8px"><strong style="font-size:32px">482913</strong><span>4:59</span></div>',
  ],
  [
    'before a countdown with characters that nobody sees',
    '<p><b>482913</b> <span>4\u200b:5\u200b9</span></p>',
  ],
  ['before a countdown in wide letters', '<p><b>482913</b> <span>４：５９</span></p>'],
  [
    'told beside it, in the box that holds all',
    `<p>Enter</p><h2 aria-hidden="true">482 913</h2><span style="${hidden}">4 8 2 9 1 3</span>`,
  ],
  [
    'told beside it, in a sentence',
    `<p>Enter this code: <strong aria-hidden="true">482 913</strong><span style="${hidden}">4 8 2 9 1 3</span></p>`,
  ],
  [
    'in six boxes for the eye alone, told beside them',
    `<div aria-hidden="true">${spans('482913')}</div><span style="${hidden}">482913</span>`,
  ],
  ['behind a sentence about the support', '<p>AWS Support will never ask for it.</p><b>482913</b>'],
  [
    'behind what to do without a call',
    '<p>電話がかかってこない場合は AWS サポートにお問い合わせください。</p><b>482913</b>',
  ],
  ['behind where the number stands', '<p>Press the on-screen number: <b>482913</b></p>'],
  ['in brackets', '<p>電話のキーパッドで次の数字(<b>482913</b>)を入力してください。</p>'],
  ['before a button that copies the number', '<p><b>482913</b> <button>Copy number</button></p>'],
  [
    'before words that keep it from everybody',
    '<p><b>482913</b></p><p>このコードは AWS サポートを含め、誰にもお伝えしないでください。</p>',
  ],
  ['behind a bullet', '<p>• <b>482913</b></p>'],
  ['before words of how to copy it', '<p>482913 <button>クリックしてコピー</button></p>'],
  ['before a button to click', '<p>482913 <button>Click to copy</button></p>'],
  ['behind another word for the ear', `<p><span style="${hidden}">One-time code </span>482913</p>`],
  [
    'behind half a sentence for the ear',
    `<p><span style="${hidden}">Your verification code is </span>482913</p>`,
  ],
  ['before an input that is a button', '<p>482913 <input type="button" value="Copy"></p>'],
  [
    'before a button of a font of icons',
    '<p>482913 <button aria-label="Copy"><i class="material-icons" aria-hidden="true">content_copy</i></button></p>',
  ],
  [
    'in six boxes and an icon button in one box',
    `<div style="display:flex;gap:8px">${spans('482913')}<button aria-label="Copy code"><svg width="16" height="16"></svg></button></div>`,
  ],
  ['in six boxes and a word button in one box', `<div>${spans('482913')}<button>Copy</button></div>`],
  ['in two groups and a copy button', '<div><span>482</span><span>913</span> <button>Copy</button></div>'],
  [
    'in six boxes behind a label for the ear in one box',
    `<div><span style="${hidden}">Code:</span>${spans('482913')}</div>`,
  ],
  ['beside a hidden field', '<p>482913<input type="hidden" name="t" value="x"></p>'],
  ['in six boxes with a hidden input', `<div>${spans('482913')}<input type="hidden" value="x"></div>`],
  ['behind a picture', '<p><span aria-hidden="true">📞</span> 482913</p>'],
  [
    'beside a button that copies it by its digits',
    '<p><b>482913</b> <button aria-label="Copy 482913 to clipboard"></button></p>',
  ],
  ['beside a button that was pressed to copy it', '<p><b>482913</b> <button>コピーしました!</button></p>'],
  ['before a button that copies six digits', '<p>482913 <button>6桁のコードをコピー</button></p>'],
  ['behind a name of another kind', '<p>セキュリティ番号: <b>482913</b></p>'],
  ['behind words about errors', '<p>To avoid errors, press each digit slowly: <b>482913</b></p>'],
  ['before words for a code', '<p><b>482913</b> security code</p>'],
  ['before what it is good for', '<p><b>482913</b> is your code for this session.</p>'],
  [
    'in six boxes far from each other',
    `<div style="display:flex;justify-content:space-between;width:480px">${spans('482913')}</div>`,
  ],
];

/** What the page opens over the step, whose heading it does not repeat. */
const overlays: readonly (readonly [what: string, step: string, opens: string])[] = [
  [
    'in a drawn modal',
    steps.english2026,
    `document.body.insertAdjacentHTML('beforeend', '<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#0008"><div style="margin:60px auto;width:600px;background:#fff"><h2>Enter this code on your phone</h2><strong>482913</strong></div></div>');`,
  ],
  [
    'in a drawn modal over a page that waits',
    steps.english2026,
    `document.querySelector('.card').innerHTML = '<p>Calling</p>';
      document.body.insertAdjacentHTML('beforeend', '<div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff"><h2>Enter this code on your phone</h2><strong>482913</strong></div>');`,
  ],
  [
    'in a modal dialog without that word',
    `${steps.classicEnglish}<dialog><h2>Answer the phone and press these keys</h2><strong>482913</strong></dialog>`,
    `document.querySelector('dialog:has(strong)').showModal();`,
  ],
  [
    'in a modal dialog of wide letters',
    `${steps.classicEnglish}<dialog><h2>Ｃａｌｌｉｎｇ</h2><strong>482913</strong></dialog>`,
    `document.querySelector('dialog:has(strong)').showModal();`,
  ],
  [
    'in a modal dialog',
    `${steps.classicEnglish}<dialog><h2>Calling</h2><strong>482913</strong><button>Close</button></dialog>`,
    `document.querySelector('dialog:has(strong)').showModal();`,
  ],
];

/** Nothing is painted behind the code: the browser's own paper is as dark as the page's scheme. */
const onDark = (step: string) => `<style>:root { color-scheme: only dark }</style>${step}`;

const appears = '<strong>482913</strong>';

export const fixtures: readonly Fixture[] = [
  ...company.map(([where, drawn], index) => ({
    where,
    drawn: call({
      step: stepList[index % stepList.length] ?? steps.classicJapanese,
      appears: drawn,
      button: 'stays disabled',
    }),
  })),
  ...overlays.map(([where, step, opens]) => ({
    where,
    drawn: call({ step, button: 'stays disabled', then: opens }),
  })),
  {
    where: 'above the heading, in a form',
    drawn: call({
      step: `<main><form class="card"><div class="result"></div><h2>Phone number verification</h2>
        <button type="submit" onclick="event.preventDefault()" class="call" data-testid="send-voice-message-button">Voice call</button></form></main>`,
      appears,
    }),
  },
  {
    where: 'beside a survey that is no modal',
    drawn: call({
      step: `${steps.classicJapanese}<dialog class="survey"><p>How was your call?</p></dialog>`,
      appears,
      then: `document.querySelector('.survey').show();`,
    }),
  },
  {
    where: 'in an ink of its own on dark paper',
    drawn: call({
      step: `<style>html { color-scheme: dark; color: #aaa } strong { color: #fff }</style>${steps.classicEnglish}`,
      appears,
    }),
  },
  {
    where: 'on white paper below a bright ink',
    drawn: call({
      step: `<style>html { color: #fff } body { color: #16191f }</style>${steps.classicEnglish}`,
      appears,
    }),
  },
  { where: 'on dark paper', drawn: call({ step: onDark(steps.classicJapanese), appears }) },
  {
    where: 'at a path of unknown pages, where the step was',
    drawn: call({
      step: steps.classicJapanese,
      url: signIn,
      then: `document.querySelector('.card').innerHTML = '<h3>電話をかけています</h3><p>次の番号を押してください</p>${appears}';`,
    }),
  },
].map(({ where, drawn }) => ({
  name: `phone-code-on-screen: the code ${where}`,
  variant: 'labels-only',
  expect: 'phone-code-on-screen',
  code: '482913',
  ...drawn,
}));
