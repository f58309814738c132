import type { PageState } from '../state.ts';
import { el, field } from './dom.ts';

const error = (text: string) => el('p', { class: 'error' }, text);
const radio = (name: string, attributes: Record<string, string | null>) =>
  el('label', {}, el('input', { type: 'radio', ...attributes }), ` ${name}`);

export function identity({ words: { identity: words } }: PageState): HTMLElement {
  return el(
    'form',
    { 'data-do': 'identity' },
    el('h1', {}, words.heading),
    radio(words.rootUser, { name: 'user', value: 'ROOT', checked: '' }),
    radio(words.iamUser, { name: 'user', value: 'IAM' }),
    field(words.email, { id: 'resolving_input', type: 'email', name: 'email' }),
    error(words.unknownEmail),
    el('button', { id: 'next_button' }, words.next),
  );
}

export function password({ words: { password: words }, rootEmail }: PageState): HTMLElement {
  return el(
    'form',
    { 'data-do': 'password' },
    el('h1', {}, words.heading),
    el('p', {}, `${words.intro} ${rootEmail}`),
    field(words.field, { id: 'password', type: 'password', name: 'password' }),
    error(words.wrong),
    el('button', { id: 'signin_button' }, words.submit),
    el('a', { href: '#', id: 'root_forgot_password_link', 'data-show': 'reset' }, words.forgot),
  );
}

export function reset({ words: { reset: words } }: PageState): HTMLElement {
  return el(
    'form',
    { 'data-do': 'reset-mail' },
    el('h1', {}, words.heading),
    field(words.guess, { id: 'password_recovery_captcha_guess', autocomplete: 'off' }),
    el('button', { id: 'password_recovery_ok_button' }, words.submit),
  );
}

export function resetSent({ words }: PageState): HTMLElement {
  return el('p', {}, words.reset.sent);
}

export function mfaChoice({ words: { mfa: words } }: PageState): HTMLElement {
  return el(
    'form',
    { id: 'multi_mfa_container', 'data-show': 'mfa' },
    el('h1', {}, words.chooser),
    radio(words.authenticator, { name: 'method', value: 'SWHW', checked: '' }),
    el('button', { id: 'next_multi', 'data-testid': 'mfa-continue-button' }, words.next),
  );
}

export function mfa({ words: { mfa: words }, mfaDevices }: PageState): HTMLElement {
  return el(
    'form',
    { 'data-do': 'mfa' },
    el('h1', {}, words.heading),
    el('p', {}, words.text),
    field(words.field, {
      id: 'mfaCode',
      name: 'mfaCode',
      maxlength: '6',
      autocomplete: 'one-time-code',
      placeholder: words.placeholder,
    }),
    error(words.wrong),
    el('button', { 'data-testid': 'mfa-submit-button' }, words.submit),
    el('p', {}, el('a', { href: '#', 'data-show': 'troubleshoot' }, words.troubleshoot)),
    ...(mfaDevices.length > 1 ? [el('a', { href: '#', 'data-show': 'mfa-choice' }, words.another)] : []),
  );
}

/** Two options and "Next"; choosing the re-sync brings two fields for codes. */
export function troubleshoot({ words: { troubleshoot: words } }: PageState): HTMLElement {
  const codes = el('div', {}, field(words.code1, { maxlength: '6' }), field(words.code2, { maxlength: '6' }));
  const form = el(
    'form',
    {},
    el('h1', {}, words.heading),
    radio(words.resync, { name: 'way', value: 'resync' }),
    radio(words.alternative, { name: 'way', value: 'alternative' }),
    el('button', {}, words.submit),
  );
  form.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.target.value === 'alternative') {
      codes.remove();
      form.dataset.do = 'begin-recovery';
    } else if (event.target.value === 'resync') {
      form.lastElementChild?.before(codes);
      delete form.dataset.do;
    }
  });
  return form;
}
