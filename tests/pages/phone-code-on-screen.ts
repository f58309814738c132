import {
  arriveIn,
  attributesMeta,
  acting,
  late,
  modal,
  openModal,
  page,
  redraw,
  siteBar,
  translated,
} from './draw.ts';
import type { Fixture } from './fixture.ts';
import { call, steps } from './phone-call.ts';
import { noMfa, signIn } from './urls.ts';

const expect = 'phone-code-on-screen';

/** The code in every generation of the page; the shapes that it can take are in phone-code-shapes.ts. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'phone-code-on-screen: classic Japanese, strong, the button gone',
    variant: 'classic-ja',
    expect,
    code: '482913',
    ...call({ step: steps.classicJapanese, appears: '<p>番号</p><strong>482913</strong>', button: 'goes' }),
  },
  {
    name: 'phone-code-on-screen: classic English at an unknown path, output in two groups',
    variant: 'classic-en',
    expect,
    code: '407162',
    ...call({
      step: steps.classicEnglish,
      lang: 'en',
      url: signIn,
      appears: '<output>407 162</output>',
      button: 'stays disabled',
    }),
  },
  {
    name: 'phone-code-on-screen: 2026 page, a status region',
    variant: '2026-en',
    expect,
    code: '730518',
    ...call({
      step: steps.english2026,
      lang: 'en',
      appears: '<div role="status"><div>730518</div></div>',
      button: 'stays disabled',
    }),
  },
  {
    name: 'phone-code-on-screen: 2026 page, the call can be asked for again',
    variant: '2026-en',
    expect,
    code: '215906',
    ...call({ step: steps.english2026, lang: 'en', appears: '<h1>215906</h1>' }),
  },
  {
    name: 'phone-code-on-screen: comes late, and the bar above the page leads to the console',
    variant: 'classic-en',
    expect,
    code: '318265',
    ...call({
      step: steps.classicEnglish,
      lang: 'en',
      header: siteBar,
      button: 'stays disabled',
      then: `await wait(1500); document.querySelector('.result').append(Object.assign(document.createElement('p'), { textContent: '318265' }));`,
    }),
  },
  {
    name: 'phone-code-on-screen: Korean page, test id only',
    variant: 'ids-only',
    expect,
    code: '639027',
    ...call({ step: steps.korean, lang: 'ko', appears: '<span>639027</span>', button: 'stays disabled' }),
  },
  {
    name: 'phone-code-on-screen: labels only, the card’s content is replaced',
    variant: 'labels-only',
    url: signIn,
    expect,
    code: '864205',
    acts: true,
    html: page({
      lang: 'en',
      body: `<article><div class="body"><h4>Step 2: Phone number verification</h4><div role="button" tabindex="0" class="press">Call me now</div></div></article>
        ${late('<h4>Step 2: Phone number verification</h4><p>Calling</p><div><div>864205</div></div>')}`,
      script:
        acting(`document.querySelector('.press').addEventListener('click', () => { ${arriveIn('.body')} });
        document.querySelector('.press').click();`),
    }),
  },
  {
    name: 'phone-code-on-screen: Japanese heading, English button',
    variant: 'mixed-language',
    expect,
    code: '951840',
    ...call({
      step: `<div class="card"><h2>ステップ2:電話番号の確認</h2><button class="call">Call me now</button><p class="result"></p></div>`,
      url: signIn,
      appears: '951840',
      button: 'stays disabled',
    }),
  },
  {
    name: 'phone-code-on-screen: translated by the browser',
    variant: 'browser-translated',
    expect,
    code: '318274',
    ...call({
      step: `<div class="card"><h3>${translated('ステップ 2: 電話番号の確認')}</h3>
        <button class="call">${translated('すぐに連絡を受ける')}</button><div class="result"></div></div>`,
      appears: `<b>${translated('318274')}</b>`,
      button: 'goes',
    }),
  },
  {
    name: 'phone-code-on-screen: the phone step itself arrives late',
    variant: 'mid-load',
    expect,
    code: '570936',
    ...call({
      step: `<div id="mount"></div>${late(steps.classicJapanese)}`,
      first: arriveIn('#mount'),
      appears: '<p>570936</p>',
      button: 'stays disabled',
    }),
  },
  {
    name: 'phone-code-on-screen: the code comes two seconds after the press',
    variant: 'mid-load',
    url: noMfa,
    expect,
    code: '146083',
    acts: true,
    html: page({
      lang: 'en',
      head: attributesMeta,
      body: `<div id="__next"><div class="card"><h2>Phone number verification</h2>
        <button data-testid="send-voice-message-button">Voice call</button><div class="wait"></div></div></div>${late('<strong>146083</strong>')}`,
      script: acting(`const button = document.querySelector('.card button');
        button.addEventListener('click', () => { button.disabled = true; }); button.click();
        await wait(2000); ${arriveIn('.wait')}`),
    }),
  },
  {
    name: 'phone-code-on-screen: the card with the code is drawn a second time',
    variant: 're-rendered',
    expect,
    code: '293751',
    ...call({
      step: steps.classicJapanese,
      appears: '<div><strong>293751</strong></div>',
      button: 'stays disabled',
      then: redraw('.card'),
    }),
  },
  {
    name: 'phone-code-on-screen: in a modal',
    variant: 'in-modal',
    expect,
    code: '608347',
    ...call({
      step: modal(steps.classicJapanese),
      first: openModal,
      appears: '<strong>608347</strong>',
      button: 'goes',
    }),
  },
  {
    name: 'phone-code-on-screen: six digits at an unknown path without a phone label',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    acts: true,
    html: page({
      lang: 'ja',
      body: `<div class="card"><h2>確認</h2><button>送信</button><div class="result"></div></div>`,
      script: acting(`const button = document.querySelector('button');
        button.addEventListener('click', () => { button.disabled = true; document.querySelector('.result').textContent = '482913'; });
        button.click();`),
    }),
  },
];
