import { acting, arriveIn, late, modal, openModal, page, redraw, translated } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { support } from './urls.ts';

const form = `${support}#/contacts/aws-mfa-support`;

const closed = `<div class="card"><h1>Lost or unusable Multi-Factor Authentication (MFA) device</h1>
  <div role="button" tabindex="0" aria-expanded="false">I'm still having problems and would like to contact AWS Support</div></div>`;

const open = `<div class="card"><h2>Request assistance with lost or unusable MFA device</h2>
  <label>Problem with authentication device<select><option>My device was lost, stolen, or damaged</option></select></label>
  <label>Phone number listed on account<input></label><label>Support language<select><option>Japanese</option></select></label><button>Submit</button></div>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'support-mfa-form: for a Japanese browser, form in English',
    variant: 'classic-ja',
    url: form,
    expect: 'support-mfa-form',
    noTarget: true,
    html: page({ lang: 'ja', body: `<header><a href="#">日本語</a></header><main>${closed}</main>` }),
  },
  {
    name: 'support-mfa-form: the form is open',
    variant: 'classic-en',
    url: form,
    expect: 'support-mfa-form',
    noTarget: true,
    html: page({ lang: 'en', body: `<table><tr><td>${open}</td></tr></table>` }),
  },
  {
    name: 'support-mfa-form: inside the client-rendered frame of today',
    variant: '2026-en',
    url: form,
    expect: 'support-mfa-form',
    noTarget: true,
    html: page({
      body: `<div id="root"><div><div class="awsui_root_1"><div>${closed}${open}</div></div></div></div>`,
    }),
  },
  {
    name: 'support-mfa-form: hash only, other words',
    variant: 'ids-only',
    url: form,
    expect: 'support-mfa-form',
    noTarget: true,
    html: page({ lang: 'de', body: `<h1>Kontakt</h1><form><input><button>Senden</button></form>` }),
  },
  {
    name: 'support-mfa-form: labels only, no hash',
    variant: 'labels-only',
    url: support,
    expect: 'support-mfa-form',
    noTarget: true,
    html: page({
      lang: 'en',
      body: `<main><div class="t">Lost or unusable Multi-Factor Authentication (MFA) device</div>
        <button>I'm still having problems and would like to contact AWS Support</button></main>`,
    }),
  },
  {
    name: 'support-mfa-form: Japanese page around the English form',
    variant: 'mixed-language',
    url: form,
    expect: 'support-mfa-form',
    noTarget: true,
    html: page({ lang: 'ja', body: `<h1>お問い合わせ</h1>${open}<button>送信</button>` }),
  },
  {
    name: 'support-mfa-form: translated by the browser',
    variant: 'browser-translated',
    url: form,
    expect: 'support-mfa-form',
    noTarget: true,
    html: page({
      lang: 'ja',
      body: `<h1>${translated('MFA デバイスを紛失または使用できない')}</h1><button>${translated('送信')}</button>`,
    }),
  },
  {
    name: 'support-mfa-form: the form arrives late',
    variant: 'mid-load',
    url: form,
    expect: 'support-mfa-form',
    noTarget: true,
    acts: true,
    html: page({
      body: `<div id="root"></div>${late(closed)}`,
      script: acting(`await wait(800); ${arriveIn('#root')}`),
    }),
  },
  {
    name: 'support-mfa-form: reached by a change of the hash, then drawn again',
    variant: 're-rendered',
    url: `${support}#/contacts`,
    expect: 'support-mfa-form',
    noTarget: true,
    acts: true,
    html: page({
      body: `<div id="root"><h1>Contact</h1></div>${late(open)}`,
      script: acting(
        `location.hash = '#/contacts/aws-mfa-support'; ${arriveIn('#root')} await wait(200); ${redraw('.card')}`,
      ),
    }),
  },
  {
    name: 'support-mfa-form: in a modal',
    variant: 'in-modal',
    url: form,
    expect: 'support-mfa-form',
    noTarget: true,
    acts: true,
    html: page({ body: modal(open), script: acting(openModal) }),
  },
  {
    name: 'support-mfa-form: the general account form',
    variant: 'near-miss',
    url: `${support}#/contacts/aws-account-support/`,
    expect: 'excluded',
    html: page({
      lang: 'en',
      body: `<h1>Account support</h1><label>Support language<select><option>Japanese</option></select></label><button>Submit</button>`,
    }),
  },
  {
    name: 'support-mfa-form: one label in a list of topics',
    variant: 'near-miss',
    url: support,
    expect: 'excluded',
    html: page({
      lang: 'en',
      body: `<h1>Support</h1><ul><li>Lost or unusable Multi-Factor Authentication (MFA) device</li><li>Billing</li></ul>`,
    }),
  },
];
