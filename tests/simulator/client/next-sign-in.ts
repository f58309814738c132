import type { PageState } from '../state.ts';
import { act, askState, lateState } from './ask.ts';
import { el, need } from './dom.ts';
import { followControls } from './forms.ts';
import { identity, mfa, mfaChoice, password, reset, resetSent, troubleshoot } from './next-sign-in-views.ts';

const root = need('#__next');
const captchaOrigin = 'https://captcha.example.test';

const views: Readonly<Record<string, (state: PageState) => HTMLElement>> = {
  identity,
  captcha: () => el('iframe', { id: 'core-container', src: `${captchaOrigin}/` }),
  password,
  reset,
  'reset-sent': resetSent,
  'mfa-choice': mfaChoice,
  mfa,
  troubleshoot,
};

function render(view: string, state: PageState): void {
  const made = views[view]?.(state);
  if (made) root.replaceChildren(el('main', {}, made));
}

function show(view: string): void {
  void askState().then((state) => {
    render(view, state);
  });
}

/** The captcha's frame is another origin: it only tells what was typed in it. */
async function takeGuess(event: MessageEvent<{ captchaGuess: string }>): Promise<void> {
  const answer = await act('captcha', event.data);
  show(answer.show ?? 'captcha');
}

addEventListener('message', (event: MessageEvent<{ captchaGuess: string }>) => {
  if (event.origin === captchaOrigin) void takeGuess(event);
});
followControls(show);
void lateState().then((state) => {
  render(state.view, state);
});
