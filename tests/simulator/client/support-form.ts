import { button, el, field, need } from './dom.ts';

const root = need('main');

function select(name: string, ...options: string[]): HTMLElement {
  return el('label', {}, `${name} `, el('select', {}, ...options.map((text) => el('option', {}, text))));
}

function form(): HTMLElement[] {
  return [
    el('h2', {}, 'Request assistance with lost or unusable MFA device'),
    field('Email address', { type: 'email' }),
    select('Problem with authentication device', 'Choose one', 'My device was lost, stolen, or damaged'),
    field('Phone number listed on account', { type: 'tel' }),
    select('Support language', 'English', 'Japanese'),
    button('Submit', () => {
      root.replaceChildren(el('p', {}, 'Your request is on its way.'));
    }),
  ];
}

function draw(): void {
  if (location.hash !== '#/contacts/aws-mfa-support') {
    root.replaceChildren(el('h1', {}, 'How can we help?'));
    return;
  }
  const expander = button("I'm still having problems and would like to contact AWS Support", () => {
    expander.replaceWith(...form());
  });
  root.replaceChildren(el('h1', {}, 'Lost or unusable Multi-Factor Authentication (MFA) device'), expander);
}

addEventListener('hashchange', draw);
draw();
