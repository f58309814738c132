import { acting, arriveIn, late, modal, openModal, page, redraw, translated } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { billing, iam } from './urls.ts';

const live = `${iam}#/security_credentials`;
const sessionMeta = '<meta name="awsc-session-data" content="planted-session">';

/** The console's own bar: it holds the account id on every page. */
const bar = `<nav><span>root @ 1234-5678-9012</span><a href="#">Support</a></nav>`;

const mfaTable = `<section class="mfa"><h2>Multi-factor authentication (MFA) <small>(1)</small></h2>
  <button type="button" class="remove">Remove</button><button type="button">Resync</button><button type="button" class="assign">Assign MFA device</button>
  <table><tr><td>arn:aws:iam::123456789012:mfa/root-account-mfa-device</td></tr></table></section>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'security-credentials: classic Japanese, old hash',
    variant: 'classic-ja',
    url: 'https://console.aws.amazon.com/iam/home?#security_credential',
    expect: 'security-credentials',
    html: page({
      lang: 'ja',
      body: `${bar}<div id="main"><h1>セキュリティ認証情報</h1><div class="acc"><a href="#">パスワード</a></div><div class="acc"><a href="#">多要素認証 (MFA)</a>
        <button class="assign">MFA デバイスの割り当て</button><button>管理</button></div></div>`,
    }),
    inPanels: { 'after-new': '.assign', 'after-old': null },
  },
  {
    name: 'security-credentials: classic English',
    variant: 'classic-en',
    url: 'https://console.aws.amazon.com/iam/home#security_credential',
    expect: 'security-credentials',
    html: page({
      lang: 'en',
      body: `${bar}<h2>My Security Credentials</h2><h4>Multi-factor authentication (MFA)</h4><a role="button" href="#">Activate MFA</a><button class="remove">Deactivate</button>`,
    }),
    inPanels: { 'after-old': '.remove' },
  },
  {
    name: 'security-credentials: 2026',
    variant: '2026-en',
    url: live,
    expect: 'security-credentials',
    html: page({
      head: `<meta name="awsc-lang" content="en">${sessionMeta}`,
      body: `${bar}<div id="app"><main class="awsui_content_1x"><h1>My security credentials</h1>${mfaTable}
        <section><h2>Access keys</h2><button data-testid="create-access-key">Create access key</button></section></main></div>`,
    }),
    inPanels: {
      after: '.assign',
      'after-new': '.assign',
      'after-spare': '.assign',
      'after-old': '.remove',
      'after-number': null,
      'after-theft': null,
    },
  },
  {
    name: 'security-credentials: no device is chosen yet, so there is nothing to remove',
    variant: '2026-en',
    url: live,
    expect: 'security-credentials',
    target: '.assign',
    inPanels: { 'after-old': null },
    html: page({
      body: `${bar}<h1>My security credentials</h1>${mfaTable.replace('class="remove"', 'class="remove" disabled')}`,
    }),
  },
  {
    name: 'security-credentials: a second “Remove”, of something else',
    variant: '2026-en',
    url: live,
    expect: 'security-credentials',
    target: '.assign',
    inPanels: { 'after-old': null },
    html: page({
      body: `${bar}<h1>My security credentials</h1>${mfaTable}<section><h2>X.509 certificates</h2><button>Remove</button></section>`,
    }),
  },
  {
    name: 'security-credentials: access keys have a “Deactivate” of their own',
    variant: '2026-en',
    url: live,
    expect: 'security-credentials',
    target: '.assign',
    inPanels: { 'after-old': null },
    html: page({
      body: `${bar}<h1>My security credentials</h1><h2>Multi-factor authentication (MFA)</h2><button class="assign">Assign MFA device</button>
        <h2>Access keys</h2><button data-testid="create-access-key">Create access key</button><button>Deactivate</button>`,
    }),
  },
  {
    name: 'security-credentials: the question before a device is removed',
    variant: 'in-modal',
    url: live,
    expect: 'security-credentials',
    noTarget: true,
    inPanels: { 'after-new': null, 'after-old': '.confirm' },
    acts: true,
    html: page({
      body: `${bar}<h1>Security credentials</h1>${mfaTable}${modal('<h2>Remove MFA device</h2><button>Cancel</button><button class="confirm">Remove</button>')}`,
      script: acting(openModal),
    }),
  },
  {
    name: 'security-credentials: the newer IAM home, multi-session host',
    variant: '2026-en',
    url: 'https://123456789012-abcd1234.us-east-1.console.aws.amazon.com/iamv2/home?region=us-east-1#/security_credentials',
    expect: 'security-credentials',
    html: page({
      head: sessionMeta,
      body: `${bar}<div role="heading" aria-level="1">Security credentials</div>${mfaTable}`,
    }),
  },
  {
    name: 'security-credentials: hash only, Korean page',
    variant: 'ids-only',
    url: live,
    expect: 'security-credentials',
    html: page({
      lang: 'ko',
      body: `${bar}<h1>내 보안 자격 증명</h1><button data-testid="create-access-key">키 만들기</button>`,
    }),
  },
  {
    name: 'security-credentials: labels only, no hash yet',
    variant: 'labels-only',
    url: iam,
    expect: 'security-credentials',
    html: page({ lang: 'en', body: `${bar}<main><h1>Security credentials</h1>${mfaTable}</main>` }),
  },
  {
    name: 'security-credentials: Japanese heading, English button',
    variant: 'mixed-language',
    url: live,
    expect: 'security-credentials',
    html: page({
      lang: 'ja',
      body: `${bar}<h1>セキュリティ認証情報</h1><h2>多要素認証（ＭＦＡ）</h2><button>Assign MFA device</button>`,
    }),
  },
  {
    name: 'security-credentials: translated by the browser',
    variant: 'browser-translated',
    url: live,
    expect: 'security-credentials',
    html: page({
      lang: 'ja',
      body: `${bar}<h1>${translated('私のセキュリティ資格情報')}</h1><button>${translated('MFAデバイスを割り当てる')}</button>`,
    }),
  },
  {
    name: 'security-credentials: the hash is there, the content seconds later',
    variant: 'mid-load',
    url: live,
    expect: 'security-credentials',
    acts: true,
    html: page({
      body: `${bar}<div id="app"></div>${late(`<h1>Security credentials</h1>${mfaTable}`)}`,
      script: acting(`await wait(1500); ${arriveIn('#app')}`),
    }),
  },
  {
    name: 'security-credentials: reached from the dashboard by a new state without an event',
    variant: 're-rendered',
    url: `${iam}#/home`,
    expect: 'security-credentials',
    acts: true,
    html: page({
      body: `${bar}<div id="app"><h1>IAM Dashboard</h1></div>${late(`<h1>Security credentials</h1>${mfaTable}`)}`,
      script: acting(
        `history.pushState(null, '', '#/security_credentials'); ${arriveIn('#app')} await wait(200); ${redraw('.mfa')}`,
      ),
    }),
  },
  {
    name: 'security-credentials: the assign wizard in a modal, its code fields are not ours',
    variant: 'in-modal',
    url: live,
    expect: 'security-credentials',
    noTarget: true,
    inPanels: { 'after-new': null, 'after-old': null },
    acts: true,
    html: page({
      body: `${bar}<h1>Security credentials</h1>${modal(`<h2>Assign MFA device</h2><label>Device name<input></label><a href="#">Show secret key</a>
        <label>MFA code 1<input maxlength="6"></label><label>MFA code 2<input maxlength="6"></label><button>Add MFA</button>`)}`,
      script: acting(openModal),
    }),
  },
  {
    name: 'security-credentials: the user list with a link to the page',
    variant: 'near-miss',
    url: `${iam}#/users`,
    expect: 'excluded',
    html: page({
      lang: 'en',
      body: `${bar}<h1>Users</h1><a href="#">Security credentials</a><button>Remove</button>`,
    }),
  },
  {
    name: 'security-credentials: an IAM user’s own tab, not root’s page',
    variant: 'near-miss',
    url: `${iam}#/users/details/alice?section=security_credentials`,
    expect: 'excluded',
    html: page({
      lang: 'en',
      body: `${bar}<h1>alice</h1><h2>Console sign-in</h2>${mfaTable}<button data-testid="create-access-key">Create access key</button>`,
    }),
  },
  {
    name: 'security-credentials: a hash that only begins alike',
    variant: 'near-miss',
    url: `${iam}#/security_credentials_report`,
    expect: 'excluded',
    html: page({ lang: 'en', body: `${bar}<h1>Report</h1>` }),
  },
  {
    name: 'security-credentials: the account menu stands open on another console page',
    variant: 'near-miss',
    url: `${billing}#/bills`,
    expect: 'excluded',
    html: page({
      lang: 'en',
      body: `${bar}<ul role="menu"><li><a href="#" data-testid="aws-security-credentials">Security credentials</a></li></ul><h1>Bills</h1>`,
    }),
  },
];
