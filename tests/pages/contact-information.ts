import { acting, arriveIn, late, modal, openModal, page, redraw, translated } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { billing } from './urls.ts';

const account = `${billing}#/account`;
const newAccount = 'https://us-east-1.console.aws.amazon.com/account/home?region=us-east-1#/';

const cards = `<div class="cards"><section><h2>Account settings</h2><p>1234-5678-9012</p></section>
  <section class="contact"><h2>Contact information</h2><button type="button">Edit</button>
  <dl><dt>Full name</dt><dd>Someone</dd><dt>Phone number</dt><dd>+81 90-0000-1111</dd><dt>Postal code</dt><dd>560001</dd></dl></section>
  <section><h2>Alternate contacts</h2><dl><dt>Phone number</dt><dd>+81 3-0000-2222</dd></dl></section></div>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'contact-information: classic Japanese, labels in table cells',
    variant: 'classic-ja',
    url: 'https://console.aws.amazon.com/billing/home?#/account',
    expect: 'contact-information',
    noTarget: true,
    html: page({
      lang: 'ja',
      body: `<nav>1234-5678-9012</nav><div><h2>アカウント設定</h2></div><div><h2>連絡先情報</h2><a href="#">編集</a><table>
        <tr><td>電話番号</td><td>+81 90-0000-1111</td></tr></table></div><div><h2>代替の連絡先</h2><p>電話番号</p><p>+81 3-0000-2222</p></div>`,
    }),
  },
  {
    name: 'contact-information: classic English, paragraphs',
    variant: 'classic-en',
    url: 'https://console.aws.amazon.com/billing/home#/account',
    expect: 'contact-information',
    noTarget: true,
    html: page({
      lang: 'en',
      body: `<div ng-app><h3>Account Settings</h3><h3>Contact Information</h3><a href="#">Edit</a><p>Phone number: +81 90-0000-1111</p><h3>Alternate Contacts</h3></div>`,
    }),
  },
  {
    name: 'contact-information: 2026, the account service’s own path',
    variant: '2026-en',
    url: newAccount,
    expect: 'contact-information',
    noTarget: true,
    html: page({
      head: '<meta name="awsc-session-data" content="planted-session">',
      body: `<div id="app"><main>${cards}<button data-testid="close-account-button-root" class="awsui_button_vjswe_1x">Close account</button></main></div>`,
    }),
  },
  {
    name: 'contact-information: edit mode, generated ids',
    variant: '2026-en',
    url: account,
    expect: 'contact-information',
    noTarget: true,
    html: page({
      lang: 'en',
      body: `<h2>Contact information</h2><form><label for="awsui-input-0">Phone number</label><input id="awsui-input-0" value="+81 90-0000-1111">
        <button type="button">Update</button></form>`,
    }),
  },
  {
    name: 'contact-information: hash only, Chinese page',
    variant: 'ids-only',
    url: account,
    expect: 'contact-information',
    noTarget: true,
    html: page({ lang: 'zh', body: `<h1>账户</h1><dl><dt>电话</dt><dd>+81 90-0000-1111</dd></dl>` }),
  },
  {
    name: 'contact-information: the close button’s test id, hash not there yet',
    variant: 'ids-only',
    url: billing,
    expect: 'contact-information',
    noTarget: true,
    html: page({
      lang: 'ko',
      body: `<h1>계정</h1><button data-testid="close-account-button-root">닫기</button>`,
    }),
  },
  {
    name: 'contact-information: labels only, at a path without a hash',
    variant: 'labels-only',
    url: billing,
    expect: 'contact-information',
    noTarget: true,
    html: page({
      lang: 'en',
      body: `<main><h1>Account settings</h1><div><div>Contact information</div><button>Edit</button><label>Phone number <input value="+819000001111"></label></div></main>`,
    }),
  },
  {
    name: 'contact-information: Japanese heading, English field',
    variant: 'mixed-language',
    url: account,
    expect: 'contact-information',
    noTarget: true,
    html: page({
      lang: 'ja',
      body: `<h2>連絡先情報</h2><button>Edit</button><dl><dt>Phone number</dt><dd>+81 90-0000-1111</dd></dl><h2>Alternate contacts</h2>`,
    }),
  },
  {
    name: 'contact-information: translated by the browser',
    variant: 'browser-translated',
    url: newAccount,
    expect: 'contact-information',
    noTarget: true,
    html: page({
      lang: 'ja',
      body: `<h2>${translated('連絡先')}</h2><dl><dt>${translated('電話')}</dt><dd>${translated('+81 90-0000-1111')}</dd></dl>`,
    }),
  },
  {
    name: 'contact-information: the cards arrive seconds after the page',
    variant: 'mid-load',
    url: account,
    expect: 'contact-information',
    noTarget: true,
    acts: true,
    html: page({
      body: `<div id="app"></div>${late(cards)}`,
      script: acting(`await wait(1500); ${arriveIn('#app')}`),
    }),
  },
  {
    name: 'contact-information: drawn a second time',
    variant: 're-rendered',
    url: account,
    expect: 'contact-information',
    noTarget: true,
    acts: true,
    html: page({ body: `<main>${cards}</main>`, script: acting(redraw('.cards')) }),
  },
  {
    name: 'contact-information: edited in a modal',
    variant: 'in-modal',
    url: account,
    expect: 'contact-information',
    noTarget: true,
    acts: true,
    html: page({
      body: `${cards}${modal('<h2>Contact information</h2><label>Phone number<input></label><button>Update</button>')}`,
      script: acting(openModal),
    }),
  },
  {
    name: 'contact-information: the bills, beside it under the same path',
    variant: 'near-miss',
    url: `${billing}#/bills`,
    expect: 'excluded',
    html: page({ lang: 'en', body: `<h1>Bills</h1><a href="#">Account settings</a><button>Edit</button>` }),
  },
  {
    name: 'contact-information: whom the bills go to, on a page of payments under the same path',
    variant: 'near-miss',
    url: `${billing}#/paymentpreferences/paymentmethods`,
    expect: 'excluded',
    html: page({
      lang: 'en',
      body: `<h1>Payment preferences</h1><h2>Contact information</h2><dl><dt>Phone number</dt><dd>+81 090-0000-1111</dd></dl><button>Edit</button>`,
    }),
  },
  {
    name: 'contact-information: one label on a preferences page',
    variant: 'near-miss',
    url: `${billing}#/preferences`,
    expect: 'excluded',
    html: page({
      lang: 'en',
      body: `<h1>Preferences</h1><p>Contact information and Phone number are elsewhere.</p><button>Update</button>`,
    }),
  },
];
