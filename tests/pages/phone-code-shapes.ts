import type { Fixture } from './fixture.ts';
import { call, steps } from './phone-call.ts';
import { signIn } from './urls.ts';

const visuallyHidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

const boxes = (digits: string) => Array.from(digits, (digit) => `<span class="d">${digit}</span>`).join('');

/** Shapes of the shown code: what is drawn, and the six digits that it means. */
const shapes: readonly (readonly [shape: string, drawn: string, code: string])[] = [
  ['alone in a paragraph', '<p>123456</p>', '123456'],
  ['with a leading zero', '<p>012345</p>', '012345'],
  ['all zeros', '<p>000000</p>', '000000'],
  ['in full-width digits', '<p>１２３４５６</p>', '123456'],
  ['in two groups with a no-break space', '<h2>123&nbsp;456</h2>', '123456'],
  ['in two groups with a hyphen', '<div>123-456</div>', '123456'],
  ['with a space after every digit', '<code>1 2 3 4 5 6</code>', '123456'],
  ['with white space around it', '<pre>  123456\n  </pre>', '123456'],
  ['with zero-width characters inside', '<p>12&#x200b;34&#x200b;56</p>', '123456'],
  ['one digit an element, side by side', `<div>${boxes('407162')}</div>`, '407162'],
  [
    'one digit a list item',
    '<ul><li>9</li><li>0</li><li>2</li><li>1</li><li>5</li><li>7</li></ul>',
    '902157',
  ],
  [
    'beside a copy for screen readers',
    `<strong>563120</strong><span style="${visuallyHidden}">563120</span>`,
    '563120',
  ],
  ['in front of the seconds that are left', '<p><b>123456</b> <span role="timer">299</span></p>', '123456'],
  [
    'with a button to copy it in its paragraph',
    '<p>610207 <button type="button">Copy</button></p>',
    '610207',
  ],
  [
    'behind a word for screen readers in its paragraph',
    `<p><span style="${visuallyHidden}">Code: </span>553211</p>`,
    '553211',
  ],
  [
    'for the eye alone, and once more for screen readers',
    `<p><b aria-hidden="true">610202</b><span style="${visuallyHidden}">6 1 0 2 0 2</span></p>`,
    '610202',
  ],
  [
    'for the eye alone, one digit an element, and as a name for screen readers',
    `<div role="img" aria-label="Code: 6, 1, 0, 2, 2, 3"><div><div aria-hidden="true">${boxes('610223')}</div></div></div>`,
    '610223',
  ],
  ['on a part that copies it when it is pressed', '<div role="button" tabindex="0">915204</div>', '915204'],
  [
    'behind a drawn button that reads it aloud',
    '<p><span role="button" tabindex="0" aria-label="Read aloud"></span> 915206</p>',
    '915206',
  ],
  ['shown twice', '<p>123456</p><div role="status">123456</div>', '123456'],
];

/** Every shape is drawn in one generation, in turn. */
const drawings = [
  { variant: 'classic-ja', lang: 'ja', step: steps.classicJapanese },
  { variant: '2026-en', lang: 'en', step: steps.english2026 },
  { variant: 'classic-en', lang: 'en', step: steps.classicEnglish },
] as const;

export const fixtures: readonly Fixture[] = [
  ...shapes.map(([shape, drawn, code], index): Fixture => {
    const { variant, lang, step } = drawings[index % drawings.length] ?? drawings[0];
    return {
      name: `phone-code-on-screen: the code ${shape}`,
      variant,
      expect: 'phone-code-on-screen',
      code,
      ...call({ step, lang, appears: drawn, button: 'stays disabled' }),
    };
  }),
  {
    name: 'phone-code-on-screen: classic page of unknown path',
    variant: 'classic-ja',
    expect: 'phone-code-on-screen',
    code: '123456',
    ...call({ step: steps.classicJapanese, url: signIn, appears: '<strong>123456</strong>', button: 'goes' }),
  },
  {
    name: 'phone-code-on-screen: a second call, a second code in the same node',
    variant: 'classic-ja',
    expect: 'phone-code-on-screen',
    code: '654321',
    ...call({
      step: steps.classicJapanese,
      appears: '<strong class="shown">123456</strong>',
      then: `await wait(4000); button.disabled = true; 
        let node = document.querySelector('.shown');
        for (; node.nodeType === Node.ELEMENT_NODE; node = node.firstChild) node.replaceChildren(node.firstChild);
        node.data = '654321';`,
    }),
  },
  {
    name: 'phone-code-on-screen: a second call, the whole result replaced',
    variant: 'classic-en',
    expect: 'phone-code-on-screen',
    code: '780415',
    ...call({
      step: steps.classicEnglish,
      lang: 'en',
      appears: '<b>236904</b>',
      then: `await wait(4000); const next = document.createElement('output'); next.textContent = '780415';
        document.querySelector('.result').replaceChildren(next);`,
    }),
  },
  {
    name: 'phone-code-on-screen: the code far below the fold',
    variant: 'classic-en',
    expect: 'phone-code-on-screen',
    code: '149530',
    ...call({
      step: steps.english2026,
      lang: 'en',
      appears: '<div style="height:3000px"></div><strong>149530</strong>',
      button: 'stays disabled',
    }),
  },
];
