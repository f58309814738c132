import {
  acting,
  attributesMeta,
  cookieBar,
  languageFooter,
  late,
  arriveIn,
  modal,
  openModal,
  page,
  redraw,
  siteBar,
  translated,
} from './draw.ts';
import type { Fixture } from './fixture.ts';
import { noMfa, regionalNoMfa } from './urls.ts';

/** What AWS writes here is on no record: a placeholder stands for it. */
const dead = `<div class="card"><h1>(heading, wording unknown)</h1><p>(text, wording unknown)</p><a href="#">(link)</a></div>`;

const head = attributesMeta;

export const fixtures: readonly Fixture[] = [
  {
    name: 'link-dead: 2026, nothing to press but a link away',
    variant: '2026-en',
    url: noMfa,
    expect: 'link-dead',
    noTarget: true,
    html: page({ head, body: `<div id="__next"><main>${dead}</main></div>${cookieBar}` }),
  },
  {
    name: 'link-dead: path and meta only, Korean page on a regional host',
    variant: 'ids-only',
    url: regionalNoMfa,
    expect: 'link-dead',
    noTarget: true,
    html: page({ lang: 'ko', head, body: `<div id="__next"><p>링크</p></div>` }),
  },
  {
    name: 'link-dead: Japanese text, English button',
    variant: 'mixed-language',
    url: noMfa,
    expect: 'link-dead',
    noTarget: true,
    html: page({ lang: 'ja', head, body: `<div><h2>(文言不明)</h2><button>Next</button></div>` }),
  },
  {
    name: 'link-dead: translated by the browser',
    variant: 'browser-translated',
    url: noMfa,
    expect: 'link-dead',
    noTarget: true,
    html: page({ lang: 'ja', head, body: `<div id="__next"><h1>${translated('(文言不明)')}</h1></div>` }),
  },
  {
    name: 'link-dead: the message comes after a while of loading',
    variant: 'mid-load',
    url: noMfa,
    expect: 'link-dead',
    noTarget: true,
    acts: true,
    html: page({
      head,
      body: `<div id="__next"><div role="progressbar" aria-busy="true">…</div></div>${late(dead)}`,
      script: acting(`await wait(800); ${arriveIn('#__next')}`),
    }),
  },
  {
    name: 'link-dead: drawn a second time',
    variant: 're-rendered',
    url: noMfa,
    expect: 'link-dead',
    noTarget: true,
    acts: true,
    html: page({ head, body: `<div id="__next">${dead}</div>`, script: acting(redraw('.card')) }),
  },
  {
    name: 'link-dead: the message in a modal',
    variant: 'in-modal',
    url: noMfa,
    expect: 'link-dead',
    noTarget: true,
    acts: true,
    html: page({ head, body: `<div id="__next"></div>${modal(dead)}`, script: acting(openModal) }),
  },
  {
    name: 'link-dead: prepared steps that nobody sees do not make the link alive',
    variant: 'ids-only',
    url: noMfa,
    expect: 'link-dead',
    noTarget: true,
    html: page({
      head,
      body: `<div id="__next">${dead}<div style="display:none"><button data-testid="send-voice-message-button">Voice call</button>
        <input autocomplete="one-time-code"></div></div>`,
    }),
  },
  {
    name: 'link-dead: still loading, the spinner turns on and on',
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    acts: true,
    html: page({
      head,
      body: `<div id="__next"><div role="progressbar" aria-busy="true" class="spin">.</div></div>`,
      script: acting(`let dots = 1;
        setInterval(() => { dots = (dots % 3) + 1; document.querySelector('.spin').textContent = '.'.repeat(dots); }, 300);`),
    }),
  },
  {
    name: 'link-dead: a text says that the page is loading',
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({
      head,
      body: `<div id="__next"><h1>(heading, wording unknown)</h1><p>読み込み中…</p></div>`,
    }),
  },
  {
    name: 'link-dead: a ring of plain style turns beside the words',
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({
      head: `${head}<style>@keyframes turn { to { rotate: 1turn } } i { display: inline-block; width: 20px; height: 20px; animation: turn 1s linear infinite }</style>`,
      body: `<div id="__next"><p><i></i> Please wait</p></div>`,
    }),
  },
  {
    name: 'link-dead: the bar above the page leads to the console',
    variant: '2026-en',
    url: noMfa,
    expect: 'link-dead',
    noTarget: true,
    html: page({ head, body: `${siteBar}<div id="__next"><main>${dead}</main></div>` }),
  },
  {
    name: 'link-dead: nothing drawn yet, not a word on the page',
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({ head, body: `<div id="__next"></div>` }),
  },
  {
    name: 'link-dead: only what stands around every page is drawn',
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({
      head,
      body: `<header><a href="#">AWS</a></header><div id="__next"></div>${languageFooter('日本語')}${cookieBar}`,
    }),
  },
  ...[
    '<h1>このリンクは無効です</h1><p>ページを再読み込みするか、もう一度お試しください。</p>',
    '<h1>This link has expired</h1><p>Please wait 15 minutes before you request another email.</p>',
    '<h1>This link has expired</h1><p>Please wait <b>15 minutes</b> before you request another email.</p>',
  ].map((body, index): Fixture => ({
    name: `link-dead: words that ask to wait or to load again, ${String(index + 1)}`,
    variant: '2026-en',
    url: noMfa,
    expect: 'link-dead',
    html: page({ head, body }),
  })),
  ...[
    '<h2>電話番号の検証</h2><p>末尾 5678 の電話に 6 桁のコードを送信します。</p><button>SMS テキスト</button><button>音声通話</button>',
    '<h2>電話番号の検証</h2><p>先にメールを確認してください。</p><button disabled>音声通話</button>',
    '<h1>方法を選択</h1><label><input type="radio" name="way"> 再同期</label><label><input type="radio" name="way"> 別の方法</label><button>次へ</button>',
    '<h1>確認</h1><input type="text"><button>送信</button>',
    '<h1>メールを確認してください</h1><p>o****r@example.com にリンクを送信しました。</p><button>再送信</button>',
  ].map((body, index): Fixture => ({
    name: `link-dead: a step in words that nobody recorded, ${String(index + 1)}`,
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({ head, body }),
  })),
  {
    name: 'link-dead: a step is named, its controls are to come',
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({
      head,
      body: `<h3>Step 1: Email address verification</h3><p>We sent an email to you.</p><h3>Step 2: Phone number verification</h3>`,
    }),
  },
  ...[
    '<p role="status">Loading</p><div class="bar"></div>',
    '<p>読み込み中</p>',
    '<p>読み込んでいます</p>',
    '<h1>AWS</h1><p>しばらくお待ちください。</p>',
    '<h1>AWS</h1><p><span>Loading</span><span>.</span><span>.</span><span>.</span></p>',
    '<p>Loading your<br>account</p>',
    '<h1>AWS</h1><p>読み<wbr><b>込み</b>中</p>',
    '<h1>AWS</h1><p>Ｐｌｅａｓｅ　wait</p>',
    '<h1>AWS</h1><p>Please\u00a0wa\u200bit</p>',
    '<h1>Verifying your email address</h1><p>Please wait while we verify your email address.</p>',
  ].map((body, index): Fixture => ({
    name: `link-dead: still loading, as its words say, ${String(index + 1)}`,
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({ head, body }),
  })),
  {
    name: 'link-dead: the path without the meta',
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({ body: `<main>${dead}</main>` }),
  },
];
