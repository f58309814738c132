import type { PageState } from '../state.ts';
import { act, askState, lateState } from './ask.ts';
import { button, el, need } from './dom.ts';

const root = need('main');

function pair(name: string, value: string): HTMLElement[] {
  return [el('dt', {}, name), el('dd', {}, value)];
}

/** The primary contact as text; "Edit" replaces its nodes in place. */
function contact(state: PageState): HTMLElement {
  const { account: words } = state.words;
  const shown = el(
    'div',
    {},
    el(
      'dl',
      {},
      ...pair(words.name, '山田 花子'),
      ...pair(words.address, '東京都 100-0001'),
      ...pair(words.phone, state.phone),
    ),
    button(words.edit, () => {
      shown.replaceWith(editor(state));
    }),
  );
  return shown;
}

function editor({ words: { account: words }, phone }: PageState): HTMLElement {
  const input = document.createElement('input');
  input.type = 'tel';
  input.value = phone;
  const save = async () => {
    await act('set-phone', { phone: input.value });
    form.replaceWith(contact(await askState()));
  };
  const form = el(
    'div',
    {},
    el('label', {}, `${words.phone} `, input),
    button(words.update, () => void save()),
  );
  return form;
}

function draw(state: PageState): void {
  const { account: words } = state.words;
  root.replaceChildren(
    el('h1', {}, words.heading),
    el('section', {}, el('h2', {}, words.contact), contact(state)),
    el(
      'section',
      {},
      el('h2', {}, words.alternate),
      el('h3', {}, words.billing),
      el('dl', {}, ...pair(words.phone, '03-1234-5670')),
      el('h3', {}, words.operations),
      el('dl', {}, ...pair(words.phone, '+81 6-1234-5670')),
      el('h3', {}, words.security),
      el('dl', {}, ...pair(words.phone, '+819087654321')),
    ),
    button(words.close, () => undefined, { 'data-testid': 'close-account-button-root' }),
  );
}

void lateState().then(draw);
