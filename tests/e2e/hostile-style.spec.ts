import { expectGuide } from './walk/guide.ts';
import { coloursOf, hostilePrompt, restyle } from './walk/hostile-page.ts';
import { link, prompt, signIn } from './walk/hostile-prompt.ts';
import { expect, test } from './walk/test.ts';

test.use({ simulatorOptions: { pages: new Map([[signIn, hostilePrompt()]]) } });

const important = (...declarations: string[]) =>
  declarations.map((declaration) => `${declaration} !important;`).join(' ');
const gone = important(
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'filter: opacity(0)',
  'transform: scale(0)',
  'clip-path: inset(50%)',
  'content-visibility: hidden',
  'zoom: 0.1',
  'translate: -200vw 0',
  'width: 0',
  'inset: auto',
  'z-index: -1',
  'animation: none',
  'transition: opacity 1000s',
);

for (const [what, css] of [
  [
    'html faint and turned',
    'html { opacity: .02; filter: blur(8px) opacity(.02); transform: rotate(3deg) scale(.8) }',
  ],
  [
    'html clipped and masked',
    'html { clip-path: inset(50%); mask: linear-gradient(transparent, transparent) }',
  ],
  ['html deaf', 'html { pointer-events: none; user-select: none; cursor: none; contain: strict }'],
  ['html enlarged', 'html { zoom: 1.5 }'],
  [
    'body enlarged, faint and turned',
    'body { zoom: 2; opacity: .01; transform: translate(10px, 10px); filter: invert(1) }',
  ],
  [
    'our element, by its name',
    `fukkyu-navi { ${gone} } fukkyu-navi::backdrop { background: #000; opacity: 1 }`,
  ],
  [
    'every element',
    `* { ${important('animation: none', 'transition: none', 'font-size: 4px', 'color: transparent', 'pointer-events: none')} }`,
  ],
] as const) {
  test(`can be seen, opened and trusted to point right: ${what}`, async ({ browser }, info) => {
    const tab = await browser.open(signIn);
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    await restyle(tab, css);
    await expect.poll(() => coloursOf(tab, 'launcher', info)).toBeGreaterThan(2);
    await tab.click({ part: 'launcher' });
    await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
    await expect.poll(() => coloursOf(tab, 'guide', info)).toBeGreaterThan(2);
  });
}

test('can be seen where the element itself is restyled, by attribute and by animation', async ({
  browser,
}, info) => {
  const tab = await browser.open(signIn);
  await expectGuide(tab, { ...prompt, guide: 'folded' });
  await tab.evaluate((style) => {
    const host = document.querySelector('fukkyu-navi');
    host?.setAttribute('style', style);
    host?.animate([{ opacity: 0, transform: 'scale(0)' }, { opacity: 0 }], { duration: 1e6, fill: 'both' });
  }, gone);
  await expect.poll(() => coloursOf(tab, 'launcher', info)).toBeGreaterThan(2);
  await tab.click({ part: 'launcher' });
  await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
});
