import { captchaAnswer } from '../sign-in.ts';
import { wordsOf } from '../words/words.ts';
import type { World } from '../world.ts';
import { html, page } from './html.ts';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="48"><rect width="160" height="48" fill="#e8eef0"/>
<text x="20" y="34" font-family="monospace" font-size="28" letter-spacing="6">${captchaAnswer}</text></svg>`;

/** The answer as a picture: a `data:` address for an image. */
export const captchaPicture = `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The document inside the 2026 captcha frame; it tells the page around it what was typed. */
export function captchaFrame(world: World): string {
  const words = wordsOf[world.ui].captcha;
  const body = html`<form>
    <h2>${words.heading}</h2>
    <img alt="captcha" src="${captchaPicture}" />
    <label>${words.field} <input name="captchaGuess" autocomplete="off" /></label>
    <button>${words.submit}</button>
  </form>`;
  return page(wordsOf[world.ui].lang, words.heading, 'captcha-frame.ts', body);
}
