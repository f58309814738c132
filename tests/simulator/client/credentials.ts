import type { PageState } from '../state.ts';
import { act, askState, lateState } from './ask.ts';
import { button, el, field, need } from './dom.ts';

const root = need('main');

function draw(state: PageState): void {
  const { credentials: words } = state.words;
  root.replaceChildren(
    el('h1', {}, words.heading),
    el(
      'section',
      {},
      el('h2', {}, words.mfa),
      ...devices(state),
      button(words.remove, () => {
        remove(words.remove);
      }),
      button(words.resync, () => undefined),
      button(words.assign, () => {
        open(nameDevice(state));
      }),
    ),
    el(
      'section',
      {},
      el('h2', {}, words.accessKeys),
      button(words.createAccessKey, () => undefined, { 'data-testid': 'create-access-key' }),
    ),
  );
}

function devices({ words: { credentials }, mfaDevices }: PageState): HTMLElement[] {
  if (mfaDevices.length === 0) return [el('p', {}, credentials.none)];
  return mfaDevices.map((name) =>
    el('label', {}, el('input', { type: 'radio', name: 'device', value: name }), ` ${name}`),
  );
}

function open(content: HTMLElement): void {
  const dialog = document.createElement('dialog');
  dialog.append(content);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  root.append(dialog);
  dialog.showModal();
}

async function refresh(): Promise<void> {
  document.querySelector('dialog')?.close();
  draw(await askState());
}

function remove(label: string): void {
  const chosen = document.querySelector<HTMLInputElement>('input[name=device]:checked');
  if (!chosen) return;
  const name = chosen.value;
  open(
    el(
      'p',
      {},
      `${name} `,
      button(label, () => void act('remove-mfa', { name }).then(refresh)),
    ),
  );
}

/** First page of the wizard: a name and the kind of device. */
function nameDevice({ words: { credentials: words } }: PageState): HTMLElement {
  const name = el('input');
  const kind = el(
    'label',
    {},
    el('input', { type: 'radio', name: 'kind', checked: '' }),
    ` ${words.authenticator}`,
  );
  const next = button(words.next, () => {
    wizard.replaceChildren(...enterCodes(words, name instanceof HTMLInputElement ? name.value : ''));
  });
  const wizard = el(
    'div',
    {},
    el('h2', {}, words.assign),
    el('label', {}, `${words.deviceName} `, name),
    kind,
    next,
  );
  return wizard;
}

/** Second page: a secret that nobody may read, and two codes to type. */
function enterCodes(words: PageState['words']['credentials'], name: string): HTMLElement[] {
  return [
    el('a', { href: '#/security_credentials' }, words.secret),
    field(words.code1, { maxlength: '6' }),
    field(words.code2, { maxlength: '6' }),
    button(words.add, () => void act('add-mfa', { name }).then(refresh)),
  ];
}

void lateState().then(draw);
