import {
  acting,
  arriveIn,
  attributesMeta,
  cookieBar,
  late,
  modal,
  openModal,
  page,
  redraw,
  translated,
} from './draw.ts';
import type { Fixture } from './fixture.ts';
import { call, steps } from './phone-call.ts';
import { noMfa, signIn } from './urls.ts';

const english = `<div class="card"><h3>Step 3: Sign In</h3><p>✓</p><a role="button" class="go" href="#">Sign in to the console</a></div>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'recovery-complete: below a survey in a modal dialog',
    variant: 'in-modal',
    url: noMfa,
    expect: 'recovery-complete',
    noTarget: true,
    acts: true,
    html: page({
      head: attributesMeta,
      body: `<h2>Step 3: Sign In</h2><button>Sign in to the console</button><dialog><h2>Feedback</h2><p>How is it?</p></dialog>`,
      script: acting(`document.querySelector('dialog').showModal();`),
    }),
  },
  {
    name: 'recovery-complete: classic Japanese, the steps before it switched off',
    variant: 'classic-ja',
    url: noMfa,
    expect: 'recovery-complete',
    target: '#done button',
    html: page({
      lang: 'ja',
      body: `<div style="display:none"><button>確認Eメールの送信</button></div>
        <div style="display:none"><h3>ステップ2:電話番号の確認</h3><button>すぐに連絡を受ける</button><strong>482913</strong></div>
        <div id="done"><h3>ステップ3</h3><button>コンソールにサインイン</button></div>`,
    }),
  },
  {
    name: 'recovery-complete: the code of the call stays',
    variant: 'classic-ja',
    expect: 'recovery-complete',
    codeBefore: '482913',
    target: '.finish',
    ...call({
      step: `${steps.classicJapanese}<div><h3>ステップ3:サインイン</h3><button class="finish" disabled>コンソールにサインイン</button></div>`,
      button: 'stays disabled',
      appears: '<strong>482913</strong>',
      then: `await wait(4000); document.querySelector('.finish').disabled = false;`,
    }),
  },
  {
    name: 'recovery-complete: classic English, all headings still listed',
    variant: 'classic-en',
    url: signIn,
    expect: 'recovery-complete',
    target: 'input[type="submit"]',
    html: page({
      lang: 'en',
      body: `<dl><dt>Step 1: Email address verification</dt><dd>✓</dd><dt>Step 2: Phone number verification</dt><dd>✓</dd>
        <dt>Step 3: Sign In</dt><dd><input type="submit" value="Sign in to the console"></dd></dl>`,
    }),
  },
  {
    name: 'recovery-complete: 2026, path and button',
    variant: '2026-en',
    url: noMfa,
    expect: 'recovery-complete',
    target: '#__next button',
    html: page({
      head: attributesMeta,
      body: `<div id="__next"><div><div><p>✓</p><button type="button"><span>Sign in to the console</span></button></div></div></div>${cookieBar}`,
    }),
  },
  {
    name: 'recovery-complete: labels only, heading in a div',
    variant: 'labels-only',
    url: signIn,
    expect: 'recovery-complete',
    target: 'section > button',
    html: page({
      body: `<section><div class="awsui_h_9z"><span>Step 3:</span> <span>Sign In</span></div><button>Sign in to the console</button></section>`,
    }),
  },
  {
    name: 'recovery-complete: English heading, Japanese button',
    variant: 'mixed-language',
    url: signIn,
    expect: 'recovery-complete',
    target: 'p + a',
    html: page({
      lang: 'ja',
      body: `<div><p>Step 3: Sign In</p><a href="#">コンソールにサインイン</a></div>`,
    }),
  },
  {
    name: 'recovery-complete: translated by the browser',
    variant: 'browser-translated',
    url: noMfa,
    expect: 'recovery-complete',
    target: 'button',
    html: page({
      lang: 'ja',
      body: `<h3>${translated('ステップ 3: ログインする')}</h3><button>${translated('コンソール')}${translated('にサインイン')}</button>`,
    }),
  },
  {
    name: 'recovery-complete: arrives in place of the phone step',
    variant: 'mid-load',
    url: signIn,
    expect: 'recovery-complete',
    target: '.go',
    acts: true,
    html: page({
      lang: 'en',
      body: `<div id="step"><h3>Step 2: Phone number verification</h3><button>Call me now</button></div>${late(english)}`,
      script: acting(arriveIn('#step')),
    }),
  },
  {
    name: 'recovery-complete: drawn a second time',
    variant: 're-rendered',
    url: signIn,
    expect: 'recovery-complete',
    target: '.go',
    acts: true,
    html: page({ lang: 'en', body: `<main>${english}</main>`, script: acting(redraw('.card')) }),
  },
  {
    name: 'recovery-complete: in a modal',
    variant: 'in-modal',
    url: signIn,
    expect: 'recovery-complete',
    target: 'dialog .go',
    acts: true,
    html: page({ lang: 'en', body: modal(english), script: acting(openModal) }),
  },
  {
    name: 'recovery-complete: the button alone, at an unknown path',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({ lang: 'ja', body: `<h1>AWS</h1><a href="#">コンソールにサインイン</a>` }),
  },
  {
    name: 'recovery-complete: the heading, and the button only as part of other words',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h2>Step 3: Sign In</h2><p>Choose Sign in to the console when all is done.</p><button>Sign in to the console app</button>`,
    }),
  },
  {
    name: 'recovery-complete: prepared and hidden',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({ lang: 'en', body: `<div style="visibility:hidden">${english}</div><p>One moment</p>` }),
  },
];
