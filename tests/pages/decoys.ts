import type { Fixture } from './fixture.ts';
import { call, steps } from './phone-call.ts';

const stepList = [steps.classicJapanese, steps.english2026, steps.classicEnglish] as const;

const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

/** Come alone into the phone card after the press: nothing but their shape says that they are no code. */
const shapes: readonly (readonly [what: string, drawn: string])[] = [
  ['seven digits', '<b>1234567</b>'],
  ['an account id in groups', '<p>1234-5678-9012</p>'],
  ['a phone number', '<p>+81 90-1234-5678</p>'],
  ['a Japanese postal code', '<p>150-0001</p>'],
  ['a hyphen in another place', '<b>12-3456</b>'],
  ['three groups of two', '<b>12 34 56</b>'],
  ['an amount with a comma', '<b>100,000</b>'],
  ['an amount in yen', '<b>123456円</b>'],
  ['a number sign', '<b>#123456</b>'],
  ['a query as text', '<code>token=123456&amp;key=654321</code>'],
  ['a date without separators', '<b>20260930</b>'],
  ['a time', '<b>20:26:30</b>'],
  ['a number between buttons', '<div><button>-</button>123456<button>+</button></div>'],
  ['digits around a button', '<p>123<button>Copy</button>456</p><p>123<button></button>456</p>'],
  ['a number behind a button', '<p><button>Copy</button> 123456</p>'],
  ['a reference that is named for the ear', `<p><span style="${hidden}">Reference number: </span>123456</p>`],
  [
    'an amount whose sign is for the eye alone',
    '<p><i aria-hidden="true">¥</i>298000</p><p>298000<i aria-hidden="true">円</i></p>',
  ],
  [
    'an amount whose sign is for the eye alone, in an element of its own',
    '<p><i aria-hidden="true">¥</i><b>298000</b></p>',
  ],
  [
    'an amount and a postal code that are named for the ear',
    `<p><span style="${hidden}">¥</span>298000</p><p>298000<span style="${hidden}">円</span></p>
      <p><span style="${hidden}"><i>郵便</i><i>番号</i>:</span>298000</p><p><span style="${hidden}">Amount due: </span>298000</p>
      <p><span style="${hidden}">お客様番号:</span>298000</p><p><span style="${hidden}">Promo code: </span>298000</p>`,
  ],
  [
    'what a screen reader is told is another number',
    `<p><b aria-hidden="true">560001</b><span style="${hidden}">郵便番号 560001</span></p>
      <p aria-label="Reference number 560001"><b aria-hidden="true">560001</b></p>
      <p aria-label="560,001円"><b aria-hidden="true">560 001</b></p>`,
  ],
  [
    'a clock that stands still, in six boxes',
    '<div role="img" aria-label="00:48:29"><div aria-hidden="true"><i>0</i><i>0</i><i>4</i><i>8</i><i>2</i><i>9</i></div></div>',
  ],
  [
    'a number beside a button for something else',
    '<p>560001 <button>Edit</button></p><p>560001 <button>Buy now</button></p><p>560001 <button>電話番号を変更</button></p><div>560001 <button>-</button><button>+</button></div>',
  ],
  ['counts above a button', '<div><p>123</p><p>456</p><button>Share</button></div>'],
  [
    'a pager',
    '<div><a href="#1">1</a><a href="#2">2</a><a href="#3">3</a><a href="#4">4</a><a href="#5">5</a><a href="#6">6</a></div>',
  ],
  ['a number beside a field', '<p>123456 <input type="text" aria-label="Memo"></p>'],
  ['the end of a phone number', '<p>Calling the number ending in <b>123456</b></p>'],
  ['the end of a phone number in Japanese', '<p>末尾 <b>123456</b> の電話番号に発信しています</p>'],
  ['seven boxes with a digit each', '<div><i>1</i><i>2</i><i>3</i><i>4</i><i>5</i><i>6</i><i>7</i></div>'],
];

/** Harmless each; taken for a code, any one of them would make the true code ambiguous. */
const busyCards: readonly (readonly [what: string, drawn: string, code: string])[] = [
  [
    'step numbers, a countdown and instructions',
    '<i>ステップ 2</i><p>6桁の番号</p><p>6-digit code</p><b>00:59</b><div><output>730518</output></div><span>2 / 3</span><p>------</p>',
    '730518',
  ],
  [
    'phone fragments, a case id and an ARN',
    `<span>+81</span><p>(ending in 5678)</p><p>*******5678</p><p>09055556666</p><strong>417209</strong>
      <p>Case ID 170000000012345</p><p>arn:aws:iam::555566667777:mfa/root-account-mfa-device</p><p>us-east-1</p>`,
    '417209',
  ],
  [
    'years, dates and a promotion',
    '<p>© 2026, Amazon Web Services, Inc.</p><p>2008-2026</p><p>2026/09/30</p><h1>864 031</h1><p>$200 credits</p>',
    '864031',
  ],
  [
    'too few and too many digits',
    '<b>1234</b><b>12345</b><p>555566667777</p><p>５５５５－６６６６－７７７７</p><div>298 514</div><b>A12345</b>',
    '298514',
  ],
];

export const fixtures: readonly Fixture[] = [
  ...shapes.map(([what, drawn], index): Fixture => ({
    name: `decoy: ${what}`,
    variant: 'decoy',
    expect: 'phone-verification',
    ...call({ step: stepList[index % stepList.length] ?? steps.classicJapanese, appears: drawn }),
  })),
  ...busyCards.map(([what, drawn, code], index): Fixture => ({
    name: `decoy: the true code among ${what}`,
    variant: 'decoy',
    expect: 'phone-code-on-screen',
    code,
    ...call({
      step: stepList[index % stepList.length] ?? steps.classicJapanese,
      appears: drawn,
      button: 'stays disabled',
    }),
  })),
];
