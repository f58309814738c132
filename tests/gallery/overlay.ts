import ownCss from '../../components/overlay/overlay.css?inline';
import { Navi } from '../../components/overlay/Navi';
import ja from '../../public/_locales/ja/messages.json';
import en from '../../public/_locales/en/messages.json';
import { draw } from '../../utils/drawing/draw';
import { everyState, type Look } from './states';

const messages: Record<Look['lang'], Record<string, { message: string }>> = { ja, en };

/** In a column of cards, wherever the overlay would put them. */
const layout = `
  body { margin: 0; }
  [data-state] { display: inline-block; vertical-align: top; padding: 8px; }
  .dock { position: static !important; width: var(--card); }
  .navi:not([data-open='true']) .dock { width: auto; }
`;

/** Draws all states of the overlay into the document; returns how many there are. `width` of a card: px. */
function show({
  width,
  colorScheme,
  ...look
}: Look & { width: number; colorScheme: 'light' | 'dark' }): number {
  const states = everyState(look, (name) => messages[look.lang][name]?.message ?? '');
  document.documentElement.lang = look.lang;
  document.documentElement.style.cssText = `color-scheme: ${colorScheme}; --card: ${width}px`;
  document.body.replaceChildren(
    ...states.map(({ name, picture, css }) => {
      const section = document.createElement('section');
      section.dataset.state = name;
      section.toggleAttribute('data-bare', css === '');
      const navi = { picture, open: picture.open, spotlight: false, codeRing: false, announced: picture };
      draw([Navi({ ...navi, corner: 'bottom-right' })], section, picture.slots);
      return section;
    }),
  );
  const style = document.createElement('style');
  const answers = states.find(({ css }) => css !== '')?.css ?? '';
  style.textContent = `${ownCss} @scope ([data-state]:not([data-bare])) { ${answers} } ${layout}`;
  document.head.replaceChildren(document.head.querySelector('title') ?? '', style);
  return states.length;
}

export type Show = typeof show;
Object.assign(globalThis, { show });
