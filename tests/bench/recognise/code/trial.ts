import { findCode } from '../../../../utils/code/find-code';
import type { PageLocation } from '../../../../utils/pages/look';
import { see, type Sight } from '../../../../utils/pages/sight';
import { company } from '../mutations/company';
import { letters } from '../mutations/letters';
import { markup } from '../mutations/markup';
import { pageOf } from '../mutations/mutation';
import { catalogue, reading } from '../observe';
import { seeded } from '../random';
import type { CodePage } from './code-page';
import { sheet } from './hiding';
import { around, type Place } from './layouts';

export interface Outcome {
  /** Everything on the board that was not the readable code at that moment. */
  wrong: readonly string[];
  /** The code stood there to be read; was it on the board in the end? */
  expected: boolean;
  shown: boolean;
}

const place = (path: string): PageLocation => ({
  protocol: 'https:',
  hostname: 'signin.aws.amazon.com',
  port: '',
  pathname: path,
  hash: '',
});

/** Plays the page in the current document, by a clock of its own, and watches the board. */
export function play(page: CodePage): Outcome {
  document.body.innerHTML = sheet + around(page.layout);
  vary(page.markup);
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog.modal')) dialog.showModal();
  const { code } = page;
  const isReadable = code !== null && code.hidden === null && code.rival === null;
  const wrong: string[] = [];
  let sight: Sight | null = null;
  let stands = false;

  const put = (at: Place, html: string) => {
    document.querySelector(`[data-slot="${at}"]`)?.insertAdjacentHTML('beforeend', html);
  };
  const putDecoys = (comes: 'first' | 'press' | 'later') => {
    for (const decoy of page.decoys) if (decoy.comes === comes) put(decoy.place, decoy.html);
    if (code?.comes === comes) {
      const rival = code.rival === null ? '' : `<p>${code.rival}</p>`;
      put('result', `<div class="the-code">${code.html}${rival}</div>`);
      stands = true;
    }
  };
  const look = (now: number, pressed: 'pressed' | 'not pressed' = 'not pressed') => {
    const trail: Sight['trail'] = sight?.trail ?? null;
    const context = {
      catalogue,
      findCode,
      reading: reading(),
      trail,
      pressed: pressed === 'pressed',
      settled: false,
      now,
    };
    sight = see(document, place(page.path), context);
    const board = sight.code?.digits ?? null;
    if (board !== null && !(isReadable && stands && board === code.digits)) wrong.push(`${board} at ${now}`);
    return board;
  };
  const tick = (seconds: number) => {
    if (!page.ticker) return;
    const left = Math.max(0, page.ticker.from - seconds * page.ticker.step);
    const text = String(left).padStart(6, '0');
    const display = document.querySelector('.ticker');
    if (display && page.ticker.draws === 'in place') display.textContent = text;
    else display?.remove();
    if (!display || page.ticker.draws === 'anew') put('result', `<div class="ticker">${text}</div>`);
  };

  put('header', page.account);
  put('card', `<p>${page.phone}</p>`);
  putDecoys('first');
  look(0);
  press(page.button);
  putDecoys('press');
  tick(0);
  look(300, 'pressed');
  tick(1);
  putDecoys('later');
  look(1_300);
  tick(2);
  look(2_400);
  tick(3);
  look(3_500);
  tick(4);
  look(4_600);
  tick(5);
  const last = look(5_700);
  document.querySelector('.the-code')?.remove();
  stands = false;
  look(5_900);
  return { wrong, expected: isReadable, shown: isReadable && last === code.digits };
}

function press(button: CodePage['button']): void {
  const call = document.querySelector<HTMLElement>('.call');
  if (!call) return;
  if (button === 'gone') call.remove();
  if (button === 'disabled') call.setAttribute(call.matches('a') ? 'aria-disabled' : 'disabled', 'true');
  if (button === 'another text') call.textContent = '…';
}

/** The step's markup as it might be as well; what comes later stays as it was generated. */
function vary(seed: number): void {
  const random = seeded(seed);
  const page = pageOf(document);
  for (const mutation of [...letters, ...markup, ...company]) {
    if (random.chance(mutation.share / 2)) mutation.apply(page, random);
  }
}
