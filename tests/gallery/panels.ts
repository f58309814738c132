import { panelDrawer } from '../../components/overlay/answers';
import type { PanelAnswer } from '../../utils/drawing/answer';
import { inPhrases } from '../../utils/drawing/in-phrases';
import { companionEn } from '../../utils/guide/companion-en';
import { companionJa } from '../../utils/guide/companion-ja';
import { letterEn } from '../../utils/guide/letter-en';
import { letterJa } from '../../utils/guide/letter-ja';
import type { PanelView } from '../../utils/guide/panel-view';
import { libraries } from '../../utils/panel/library';
import { panelAt } from '../../utils/panel/tree';
import type { Language } from '../../utils/settings';
import { companionAt, companionPanel } from '../../utils/support/companion';
import { letterChoices } from '../../utils/support/letter';

const companions = { ja: companionJa, en: companionEn };
const letters = { english: letterEn, japanese: letterJa };
const facts = { page: 'phone-failed', generation: 'any', iam: false } as const;
const now = Date.UTC(2026, 10, 26);
/** The last answer of each question, as far as the letter has come. */
const answered = Object.values(letterChoices).map((choices) => choices.at(-1) ?? '');

/** Every panel of the companion to AWS's support form; the overlay and the popup both draw it. */
export function everyCompanionView(lang: Language): PanelView[] {
  const paths = [
    [],
    ...Object.keys(companions[lang].open).map((help) => [help]),
    ...answered.map((_, many) => ['support-letter', ...answered.slice(0, many + 1)]),
  ];
  const companion = {
    now,
    hours: { open: true, changesAt: now + 5_000_000, unsure: 'year-end' },
    forms: { international: '+819012345678', domestic: '09012345678' },
  } as const;
  return paths.flatMap(
    (path) =>
      companionPanel([companionAt, ...path].join('/'), companion, { words: companions[lang], letters }) ?? [],
  );
}

/** Every panel that the worker draws, with its tick and without. */
export function everyPanel(lang: Language): PanelAnswer[] {
  const library = libraries[lang];
  const panels = Object.keys(library.tree).flatMap((at) =>
    [true, false].map((isDone) => panelAt({ at, facts }, library, () => isDone)),
  );
  return [...panels, ...everyCompanionView(lang)]
    .map(panelDrawer(lang))
    .flatMap((drawn) => (drawn ? [inPhrases(drawn)] : []));
}
