import type { PageState } from '../state.ts';
import { act, askState, lateState, pause } from './ask.ts';
import { button, el, field, need } from './dom.ts';
import { followControls } from './forms.ts';

const root = need('#__next');
let drawn = '';
let watching = false;

/** Draws the page again only when something on it changed, so that a field keeps what was typed. */
function draw(state: PageState): void {
  const now = JSON.stringify([state.stage, state.call]);
  if (now === drawn) return;
  drawn = now;
  const { words, stage } = state;
  const cards = stage === 'done' ? [finished(state)] : [emailCard(state), phoneCard(state)];
  root.replaceChildren(el('main', {}, el('h1', {}, words.recovery), ...cards));
}

function emailCard({ words: { email }, stage, maskedEmail }: PageState): HTMLElement {
  const heading = el('h2', {}, email.heading);
  if (stage !== 'email') return el('section', {}, heading, el('p', {}, `✓ ${email.done}`));
  const resend = el('a', { href: '#', 'data-do': 'send-mail' }, email.resend);
  return el('section', {}, heading, el('p', {}, `${email.text} ${maskedEmail}`), el('p', {}, resend));
}

function phoneCard(state: PageState): HTMLElement {
  const { words, call, duringCall, lastDigits } = state;
  const card = el('section', {}, el('h2', {}, words.phone.heading));
  if (call?.outcome === 'failed') {
    const support = 'https://support.aws.amazon.com/#/contacts/aws-mfa-support';
    card.append(el('p', {}, words.failed.text), el('a', { href: support }, words.failed.support));
    return card;
  }
  if (!call || duringCall === 'button-stays') {
    card.append(el('p', {}, `${words.phone.text} ${lastDigits}`), ...callButtons(state));
  }
  if (call) card.append(...(call.code === null ? codeEntry(state) : codeOnScreen(state, call.code)));
  return card;
}

function callButtons({ words, stage }: PageState): HTMLElement[] {
  const disabled = stage === 'phone' ? null : '';
  const make = (kind: 'sms' | 'voice', testId: string) => {
    const attributes = { type: 'submit', 'data-testid': testId, disabled };
    const made = button('', () => void call(kind), attributes);
    made.append(el('span', {}, words.phone[kind]));
    return made;
  };
  return [make('sms', 'send-sms-message-button'), make('voice', 'send-voice-message-button')];
}

function codeEntry({ words: { phone } }: PageState): HTMLElement[] {
  const attributes = { name: 'code', inputmode: 'numeric', maxlength: '6', autocomplete: 'one-time-code' };
  return [
    el('form', { 'data-do': 'type-code' }, field(phone.field, attributes), el('button', {}, phone.submit)),
  ];
}

function codeOnScreen({ words: { phone } }: PageState, code: string): HTMLElement[] {
  return [el('p', {}, phone.keyIn), el('div', {}, el('strong', {}, code))];
}

function finished({ words: { complete }, stepThreePath }: PageState): HTMLElement {
  const open = el('button', { type: 'button', 'data-href': stepThreePath }, complete.submit);
  return el('section', {}, el('h2', {}, complete.heading), el('p', {}, complete.text), open);
}

async function call(kind: 'sms' | 'voice'): Promise<void> {
  await act(kind);
  if (watching) return;
  watching = true;
  await watchCall();
  watching = false;
}

async function watchCall(): Promise<void> {
  const state = await askState();
  draw(state);
  if (state.stage !== 'phone' || state.call?.outcome !== 'open') return;
  await pause(300);
  await watchCall();
}

followControls(() => void askState().then(draw));
void lateState().then(draw);
