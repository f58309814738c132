import type { Random } from '../random';
import type { Mutation } from './mutation';

/** What stands around the step and is none of it; `data-company` keeps other mutations away. */
const things: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (random) =>
    `<aside data-company><p>$200 credits</p><b>${random.digits(6)}</b><a href="#">Learn more</a></aside>`,
  (random) =>
    `<header data-company><a href="#">AWS</a> <span>${random.digits(4)}-${random.digits(4)}-${random.digits(4)}</span></header>`,
  () =>
    `<footer data-company><a href="#">Terms</a> <a href="#">Privacy</a> <span>© 2008-2026</span></footer>`,
  (random) => `<nav data-company><ol><li>1</li><li>2</li><li>3</li></ol><b>${random.digits(6)}</b></nav>`,
  () =>
    `<div data-company role="alert"><p>Choose Call me now, then answer the phone.</p><p>MFAのトラブルシューティングは左のリンクから。</p></div>`,
  () =>
    `<div data-company><label>Language <select><option>日本語</option><option>English</option></select></label></div>`,
  () => `<dialog data-company><h2>Feedback</h2><textarea></textarea><button>Send</button></dialog>`,
];

const fixed: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  () => `<div data-company id="awsccc-cb" style="position:fixed;bottom:0;left:0;right:0;height:40px;background:#eee">
    <span>Cookies</span> <button>Accept all cookies</button> <button>Decline</button></div>`,
  (random) =>
    `<div data-company role="status" style="position:fixed;top:0;right:0;width:160px">${random.digits(6)}</div>`,
  () =>
    `<div data-company style="position:fixed;bottom:48px;right:0"><button aria-label="Chat">…</button></div>`,
];

export const company: readonly Mutation[] = [
  {
    name: 'banners, headers and footers',
    share: 0.4,
    apply: ({ document }, random) => {
      for (let count = 1 + random.below(3); count > 0; count--) {
        const where = random.chance(0.5) ? 'afterbegin' : 'beforeend';
        document.body.insertAdjacentHTML(where, random.pick(things)(random));
      }
    },
  },
  {
    name: 'cookie bar and toasts',
    share: 0.3,
    apply: ({ document }, random) => {
      document.body.insertAdjacentHTML('beforeend', random.pick(fixed)(random));
    },
  },
];
