import type { Fixture } from './fixture.ts';
import { call, steps } from './phone-call.ts';

const over = '<p role="alert">電話の確認を完了できませんでした。</p>';
const number = '<p><b>482913</b></p>';
const link = '<p><a href="#">AWSサポートにお問い合わせください。</a></p>';

/** What comes with the words that the call failed, or after them, is no code, whatever it is called. */
const together: readonly (readonly [what: string, appears: string])[] = [
  ['to be told to somebody', `${over}<p>サポートへのお問い合わせ時には <b>482913</b> とお伝えください。</p>`],
  ['without a word', over + number],
  ['above it', number + over],
  ['beside the link', over + link + number],
  ['in the wording of 2022', `<p>電話の完了がうまくいきませんでした。</p>${number}${link}`],
];

const into = (where: 'beforeend' | 'afterbegin', html: string) =>
  `document.querySelector('.result').insertAdjacentHTML('${where}', \`${html}\`);`;

export const fixtures: readonly Fixture[] = [
  ...together.flatMap(([what, appears]) =>
    (['enabled again', 'stays disabled', 'goes'] as const).map((button): Fixture => ({
      name: `phone-failed: a number comes with the failure, ${what}, the button ${button}`,
      variant: 'decoy',
      expect: 'phone-failed',
      ...call({ step: steps.classicJapanese, appears, button }),
    })),
  ),
  {
    name: 'phone-failed: a number comes some seconds after the failure',
    variant: 'decoy',
    expect: 'phone-failed',
    ...call({
      step: steps.classicJapanese,
      appears: over,
      then: `await wait(3000); ${into('beforeend', number)}`,
    }),
  },
  {
    name: 'phone-failed: another number comes in place of the code',
    variant: 'decoy',
    expect: 'phone-failed',
    codeBefore: '736104',
    ...call({
      step: steps.classicJapanese,
      appears: '<strong>736104</strong>',
      button: 'stays disabled',
      then: `await wait(4000); document.querySelector('.result').innerHTML = \`${over}${number}\`;`,
    }),
  },
  {
    name: 'phone-failed: the second call failed too, its code stays',
    variant: 'classic-ja',
    expect: 'phone-failed',
    codeBefore: '780415',
    ...call({
      step: steps.classicJapanese,
      then: `const result = document.querySelector('.result'); result.innerHTML = \`${over}\`; await wait(4000);
        button.click(); await wait(800); result.innerHTML = '<b>780415</b>'; await wait(4000);
        ${into('afterbegin', over)}`,
    }),
  },
  {
    name: 'phone-verification: the code of the call that failed stands there when the next one is asked for',
    variant: 'classic-ja',
    expect: 'phone-verification',
    codeBefore: '736104',
    ...call({
      step: steps.classicJapanese,
      appears: '<strong>736104</strong>',
      then: `await wait(4000); ${into('afterbegin', over)} await wait(2000);
        button.click(); document.querySelector('.result').innerHTML = '<p>…</p><strong>736104</strong>';`,
    }),
  },
  {
    name: 'phone-code-on-screen: called again by a button that nobody knows',
    variant: 'classic-ja',
    expect: 'phone-code-on-screen',
    code: '780415',
    ...call({
      step: steps.classicJapanese,
      button: 'goes',
      appears: `${over}<button class="retry">もう一度試す</button>`,
      then: `await wait(4000); document.querySelector('.retry').click();
        document.querySelector('.result').innerHTML = '<p>発信しています</p>'; await wait(1000);
        ${into('beforeend', '<b>780415</b>')}`,
    }),
  },
];
