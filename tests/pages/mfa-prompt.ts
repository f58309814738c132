import { cookieBar, feedbackDialog, languageFooter, page, translated } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { regionalSignIn, signIn } from './urls.ts';

/** The prompt in every generation and language; its changes over time and near misses are in mfa-prompt-states.ts. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'mfa-prompt: classic Japanese, all steps in one document',
    variant: 'classic-ja',
    url: signIn,
    expect: 'mfa-prompt',
    target: '#mfa_step a.help',
    html: page({
      lang: 'ja',
      body: `<div id="password_step" style="display:none"><input type="password" id="password"><button id="signin_button">サインイン</button></div>
        <div id="mfa_step" style="display:block"><h1>多要素認証</h1><label for="mfaCode">MFA コード</label>
        <input id="mfaCode" type="text" maxlength="6" autocomplete="off"><button id="mfa_submit_button">送信</button>
        <div><a class="help" href="#">MFAのトラブルシューティング</a></div></div>
        <div id="resync_step" style="display:none"><h1>Troubleshoot your authentication device</h1><button>別の要素を使用したサインイン</button></div>
        <div id="final_step" style="display:none"><button>コンソールにサインイン</button></div>${languageFooter('日本語')}`,
    }),
  },
  {
    name: 'mfa-prompt: classic Japanese of 2018, full-width question mark',
    variant: 'classic-ja',
    url: signIn,
    expect: 'mfa-prompt',
    target: 'td > a',
    html: page({
      lang: 'ja',
      body: `<table><tr><td><b>Amazon Web Services Sign In With Authentication Device</b></td></tr>
        <tr><td><input id="mfaCode" name="mfaCode"> <input type="submit" id="mfa_submit_button" value="サインイン"></td></tr>
        <tr><td><a href="#">認証デバイスに問題がありますか？ ここをクリック</a></td></tr></table>`,
    }),
  },
  {
    name: 'mfa-prompt: classic English of 2013–2023',
    variant: 'classic-en',
    url: signIn,
    expect: 'mfa-prompt',
    target: 'p.small a',
    html: page({
      lang: 'en',
      body: `<div id="aws-wrap"><h2>Amazon Web Services Sign In Using MFA</h2><label>MFA code <input id="mfaCode" autocomplete="off"></label>
        <a id="submitMfa_button" role="button" href="#">Submit</a>
        <p class="small"><a href="#">Having problems with your authentication device? Click here</a></p></div>${languageFooter('English')}`,
    }),
  },
  {
    name: 'mfa-prompt: classic English, "Click here" inside the link',
    variant: 'classic-en',
    url: signIn,
    expect: 'mfa-prompt',
    target: '.row button.link',
    html: page({
      lang: 'en',
      body: `<div class="row"><div class="h">Multi-factor authentication</div><input id="mfaCode"><button class="link" type="button">Troubleshoot MFA? <u>Click here</u></button></div>`,
    }),
  },
  {
    name: 'mfa-prompt: 2026, test ids and the new link',
    variant: '2026-en',
    url: regionalSignIn,
    expect: 'mfa-prompt',
    target: '.z9 button',
    html: page({
      body: `<div id="__next"><div><div><h1 class="awsui_h1_1k2ab_3">Additional verification required</h1>
        <input id="mfaCode" inputmode="numeric" autocomplete="one-time-code" placeholder="enter code">
        <button type="submit" data-testid="mfa-submit-button"><span>Submit</span></button>
        <div class="z9"><button type="button"><span>Trouble signing in?</span></button></div></div></div></div>
        ${cookieBar}${feedbackDialog}`,
    }),
  },
  {
    name: 'mfa-prompt: 2026, several devices to choose from',
    variant: '2026-en',
    url: signIn,
    expect: 'mfa-prompt',
    target: '#multi_mfa_container ~ a',
    html: page({
      body: `<div id="__next"><main><h2>Additional verification required</h2>
        <div id="multi_mfa_container"><label><input type="radio" name="m" value="SWHW" checked> Authenticator app</label>
        <label><input type="radio" name="m" value="U2F"> Passkey</label><button id="next_multi" type="button">Next</button></div>
        <a href="#">Troubleshoot MFA</a></main></div>`,
    }),
  },
  {
    name: 'mfa-prompt: ids only, Korean page, the link cannot be told',
    variant: 'ids-only',
    url: signIn,
    expect: 'mfa-prompt',
    noTarget: true,
    html: page({
      lang: 'ko',
      body: `<div id="__next"><h1>추가 인증</h1><input id="mfa-code" autocomplete="one-time-code"><button data-testid="mfa-continue-button">계속</button>
        <a href="#">문제가 있나요?</a></div>`,
    }),
  },
  {
    name: 'mfa-prompt: labels only, English',
    variant: 'labels-only',
    url: signIn,
    expect: 'mfa-prompt',
    target: '[role="link"]',
    html: page({
      lang: 'en',
      body: `<main><div><h3>Multi-factor authentication</h3><input type="text"><button type="button">Submit</button></div>
        <div><span role="button" tabindex="0">Try another MFA method</span></div><div><a role="link" href="#">Troubleshoot MFA</a></div></main>`,
    }),
  },
  {
    name: 'mfa-prompt: labels only, Japanese with spaces around の',
    variant: 'labels-only',
    url: signIn,
    expect: 'mfa-prompt',
    target: 'section > a',
    html: page({
      lang: 'ja',
      body: `<section><p class="big">追加の検証が必要</p><input type="tel"><div role="button" tabindex="0">送信</div>
        <a href="#"><span>MFA の</span><span>　トラブルシューティング。</span></a></section>`,
    }),
  },
  {
    name: 'mfa-prompt: Japanese heading and field, English link',
    variant: 'mixed-language',
    url: signIn,
    expect: 'mfa-prompt',
    target: '#help',
    html: page({
      lang: 'ja',
      body: `<div><h1>多要素認証</h1><label>ＭＦＡコード<input type="text"></label><button>Submit</button>
        <a id="help" href="#">Troubleshoot MFA</a></div>`,
    }),
  },
  {
    name: 'mfa-prompt: English heading, Japanese link of 2020',
    variant: 'mixed-language',
    url: signIn,
    expect: 'mfa-prompt',
    target: 'aside a',
    html: page({
      lang: 'ja',
      body: `<div><div>Sign in using MFA</div><input type="text"><button>送信</button><aside><a href="#">MFAのトラブルシューティング</a></aside></div>`,
    }),
  },
  {
    name: 'mfa-prompt: translated by the browser, the link keeps its words',
    variant: 'browser-translated',
    url: signIn,
    expect: 'mfa-prompt',
    target: 'a.t',
    html: page({
      lang: 'ja',
      body: `<div id="__next"><h1>${translated('追加の確認が必要です')}</h1><input id="mfaCode">
        <button id="mfa_submit_button">${translated('提出する')}</button><a class="t" href="#">${translated('MFA のトラブルシューティング')}</a></div>`,
    }),
  },
  {
    name: 'mfa-prompt: translated by the browser into words nobody knows',
    variant: 'browser-translated',
    url: signIn,
    expect: 'mfa-prompt',
    noTarget: true,
    html: page({
      lang: 'ja',
      body: `<div id="__next"><h1>${translated('追加の確認が必要です')}</h1><input id="mfaCode">
        <button data-testid="mfa-submit-button">${translated('提出する')}</button><button type="button">${translated('ログインにお困りですか')}</button></div>`,
    }),
  },
];
