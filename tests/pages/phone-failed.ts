import { acting, arriveIn, late, modal, openModal, page, redraw, translated } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { call, steps } from './phone-call.ts';
import { noMfa, signIn } from './urls.ts';

const failure = `<div class="card"><h3>ステップ2:電話番号の確認</h3><div role="alert"><p>電話の確認を完了できませんでした。</p>
  <a href="https://support.aws.amazon.com/#/contacts/aws-mfa-support">AWSサポートにお問い合わせください。</a></div></div>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'phone-failed: classic Japanese',
    variant: 'classic-ja',
    url: noMfa,
    expect: 'phone-failed',
    html: page({ lang: 'ja', body: `<main><div>${failure}</div></main>` }),
  },
  {
    name: 'phone-failed: classic Japanese, the other wording of the link, unknown path',
    variant: 'classic-ja',
    url: signIn,
    expect: 'phone-failed',
    html: page({
      lang: 'ja',
      body: `<table><tr><td><b>ステップ2:電話番号の確認</b></td></tr><tr><td><span class="error">電話の確認を完了できませんでした。</span></td></tr>
        <tr><td><a href="#">AWS サポートへお問い合わせください。</a></td></tr></table>`,
    }),
  },
  {
    name: 'phone-failed: classic Japanese as recalled in 2022, call button enabled again',
    variant: 'classic-ja',
    url: noMfa,
    expect: 'phone-failed',
    html: page({
      lang: 'ja',
      body: `<div><p>電話の完了がうまくいきませんでした。</p><a href="#">AWSサポートにお問い合わせください。</a>
        <h3>ステップ2:電話番号の確認</h3><button>すぐに連絡を受ける</button></div>`,
    }),
  },
  {
    name: 'phone-failed: labels only, nothing else on the page',
    variant: 'labels-only',
    url: signIn,
    expect: 'phone-failed',
    html: page({
      body: `<div><div><div>電話の確認を完了できませんでした</div><div><a href="#"><span>AWSサポートに</span><span>お問い合わせください</span></a></div></div></div>`,
    }),
  },
  {
    name: 'phone-failed: English page, failure in Japanese',
    variant: 'mixed-language',
    url: noMfa,
    expect: 'phone-failed',
    html: page({
      lang: 'en',
      body: `<h2>Step 2: Phone number verification</h2><section role="alert"><h3>電話の確認を完了できませんでした。</h3>
        <button class="link">AWSサポートにお問い合わせください。</button></section><button disabled>Call me now</button>`,
    }),
  },
  {
    name: 'phone-failed: wrapped by the browser’s translation',
    variant: 'browser-translated',
    url: noMfa,
    expect: 'phone-failed',
    html: page({
      lang: 'ja',
      body: `<p>${translated('電話の確認を完了できませんでした。')}</p><a href="#">${translated('AWS サポートにお問い合わせください。')}</a>`,
    }),
  },
  {
    name: 'phone-failed: the failure comes a moment after the press',
    variant: 'mid-load',
    expect: 'phone-failed',
    ...call({
      step: `<div class="frame">${steps.classicJapanese}</div>${late(failure)}`,
      button: 'stays disabled',
      then: `await wait(800); ${arriveIn('.frame')}`,
    }),
  },
  {
    name: 'phone-failed: the code of the call stays',
    variant: 'classic-ja',
    expect: 'phone-failed',
    codeBefore: '482913',
    ...call({
      step: steps.classicJapanese,
      appears: '<strong>482913</strong>',
      then: `await wait(4000); document.querySelector('.result').insertAdjacentHTML('beforeend', '<p role="alert">電話の確認を完了できませんでした。</p>');`,
    }),
  },
  {
    name: 'phone-code-on-screen: the next call, whose failure is still told',
    variant: 'classic-ja',
    expect: 'phone-code-on-screen',
    code: '780415',
    ...call({
      step: steps.classicJapanese,
      then: `document.querySelector('.result').innerHTML = '<p>電話の確認を完了できませんでした。</p>'; await wait(4000);
        button.click(); await wait(1000);
        document.querySelector('.result').insertAdjacentHTML('beforeend', '<b>780415</b>');`,
    }),
  },
  {
    name: 'phone-failed: drawn a second time',
    variant: 're-rendered',
    url: noMfa,
    expect: 'phone-failed',
    acts: true,
    html: page({ lang: 'ja', body: `<main>${failure}</main>`, script: acting(redraw('.card')) }),
  },
  {
    name: 'phone-failed: in a modal',
    variant: 'in-modal',
    url: noMfa,
    expect: 'phone-failed',
    acts: true,
    html: page({ lang: 'ja', body: `<h1>AWS</h1>${modal(failure)}`, script: acting(openModal) }),
  },
  {
    name: 'phone-failed: the support link alone',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({ lang: 'ja', body: `<h1>エラー</h1><a href="#">AWSサポートにお問い合わせください。</a>` }),
  },
  {
    name: 'phone-failed: the failure alone, at an unknown path',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'ja',
      body: `<div><p>電話の確認を完了できませんでした。</p><button>次へ</button></div>`,
    }),
  },
  {
    name: 'phone-failed: prepared and hidden under a waiting call button',
    variant: 'near-miss',
    url: noMfa,
    expect: 'phone-verification',
    target: '.call',
    html: page({ lang: 'ja', body: `${steps.classicJapanese}<div style="display:none">${failure}</div>` }),
  },
  {
    name: 'phone-failed: a failure nobody has recorded, the buttons enabled again',
    variant: 'near-miss',
    expect: 'phone-verification',
    ...call({
      step: steps.english2026,
      lang: 'en',
      appears: '<p role="alert">(failure, wording unknown)</p>',
    }),
  },
];
