import type { Fixture } from './fixture.ts';
import { call, steps } from './phone-call.ts';

const stepList = [steps.classicEnglish, steps.classicJapanese, steps.english2026] as const;

/**
 * Six digits that come into the phone card after the press, in elements whose digits are never a code. Where
 * several stand on one page they are the same number, so that a single one taken for a code shows it.
 */
const wrongElements: readonly (readonly [what: string, drawn: string])[] = [
  [
    'an option, a text area and a plain field',
    '<select><option>123456</option></select><textarea>123456</textarea><input type="text" name="memo" value="123456">',
  ],
  ['a telephone link', '<a href="tel:123456">123456</a>'],
  [
    'a script, a style, a noscript and a template',
    `<script type="text/plain">123456</script><style>123456</style><noscript>123456</noscript><template>123456</template>`,
  ],
  [
    'attributes',
    `<img alt="123456" title="123456" width="40" height="40">
      <p title="123456" aria-label="123456" data-code="123456">…</p>`,
  ],
  ['a footer and a navigation', '<footer><p>123456</p></footer><nav><b>123456</b></nav>'],
  ['page numbers of a navigation', '<nav><a>1</a><a>2</a><a>3</a><a>4</a><a>5</a><a>6</a></nav>'],
  [
    'a keypad of buttons',
    '<div><div><button>1</button><button>2</button><button>3</button></div><div><button>4</button><button>5</button><button>6</button></div></div>',
  ],
  [
    'a choice from one to six',
    `<div>${[1, 2, 3, 4, 5, 6].map((mark) => `<label><input type="radio" name="mark">${mark}</label>`).join('')}</div>`,
  ],
  ['a button', '<button type="button">123456</button>'],
  ['a frame', '<iframe width="200" height="60" srcdoc="<b>123456</b>"></iframe>'],
];

/** The same in elements that nobody can see. */
const unseen: readonly (readonly [what: string, drawn: string])[] = [
  [
    'display none, visibility hidden and the hidden attribute',
    `<div style="display:none"><b>123456</b></div><div style="visibility:hidden"><b>123456</b></div><div hidden>123456</div>`,
  ],
  ['aria-hidden', '<div aria-hidden="true"><b>123456</b></div>'],
  [
    'aria-hidden, beside other numbers',
    '<p><b aria-hidden="true">123456</b> <i>1234</i></p><p aria-label="654321"><b aria-hidden="true">123456</b></p>',
  ],
  [
    'aria-hidden as a whole, with what a screen reader would be told',
    '<div aria-hidden="true"><p aria-label="123456"><b aria-hidden="true">123456</b></p></div>',
  ],
  ['closed details', '<details><summary>…</summary><b>123456</b></details>'],
  [
    'a transparent wrapper and transparent ink',
    '<div style="opacity:0"><b>123456</b></div><b style="color:transparent">123456</b>',
  ],
  [
    'no size, the box or its letters',
    '<div style="width:0;height:0;overflow:hidden"><b>123456</b></div><b style="font-size:0">123456</b>',
  ],
  [
    'a clip rectangle and a clip path',
    '<b style="position:absolute;clip:rect(0 0 0 0)">123456</b><b style="display:block;clip-path:inset(50%)">123456</b>',
  ],
  [
    'a box that cuts it off',
    '<div style="height:20px;overflow:hidden"><div style="height:40px"></div><b>123456</b></div>',
  ],
  ['a place left of the page', '<b style="position:absolute;left:-9999px">123456</b>'],
  [
    'a shift and an indent out of the page',
    `<b style="display:block;transform:translateX(-9999px)">123456</b><p style="text-indent:-9999px">123456</p>`,
  ],
  [
    'a cover on top of it',
    `<div style="position:relative;width:200px;height:40px"><b>123456</b>
      <div style="position:absolute;inset:0;background:#fff"></div></div>`,
  ],
];

export const fixtures: readonly Fixture[] = [
  ...[...wrongElements, ...unseen].map(([what, drawn], index): Fixture => ({
    name: `decoy: six digits under ${what}`,
    variant: 'decoy',
    expect: 'phone-verification',
    ...call({ step: stepList[index % stepList.length] ?? steps.classicJapanese, appears: drawn }),
  })),
  {
    name: 'decoy: the value of an entry field',
    variant: 'decoy',
    expect: 'phone-code-entry',
    ...call({
      step: steps.english2026,
      lang: 'en',
      appears: '<input autocomplete="one-time-code" inputmode="numeric" maxlength="6" value="123456">',
    }),
  },
  {
    name: 'decoy: the placeholder of an entry field',
    variant: 'decoy',
    expect: 'phone-code-entry',
    ...call({
      step: steps.english2026,
      lang: 'en',
      appears: '<input autocomplete="one-time-code" inputmode="numeric" maxlength="6" placeholder="123456">',
    }),
  },
  {
    name: 'decoy: the true code beside another one that nobody sees',
    variant: 'decoy',
    expect: 'phone-code-on-screen',
    code: '582047',
    ...call({
      step: steps.classicJapanese,
      appears: '<div style="display:none"><b>123456</b></div><strong>582047</strong><div hidden>654321</div>',
      button: 'stays disabled',
    }),
  },
  {
    name: 'decoy: the true code above a footer with another number',
    variant: 'decoy',
    expect: 'phone-code-on-screen',
    code: '903186',
    ...call({
      step: steps.classicEnglish,
      lang: 'en',
      appears: '<output>903186</output><footer><p>123456</p></footer>',
      button: 'stays disabled',
    }),
  },
];
