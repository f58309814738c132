import { drawGuide, drawNumber, drawRecovery } from '../../components/overlay/answers';
import { bareAnswer } from '../../components/overlay/bare-answer';
import type { GuideAnswer } from '../../utils/drawing/answer';
import { inPhrases } from '../../utils/drawing/in-phrases';
import { sayGuide } from '../../utils/guide/answer';
import type { GuideFacts } from '../../utils/guide/guide-for';
import { wordsIn } from '../../utils/guide/words-in';
import { pictureOf, type Picture, type Seen } from '../../utils/overlay/picture';
import { pageIds, type PageId } from '../../utils/pages/page';
import { initialSettings, type Language, type Settings } from '../../utils/settings';
import { everyNote } from './notes';
import { everyNumber } from './numbers';
import { everyPanel } from './panels';

/** One state of the overlay, and the rules that came with it. */
export interface State {
  name: string;
  picture: Picture;
  css: string;
}

export interface Look {
  lang: Language;
  textSize: Settings['textSize'];
}

const flags = [true, false];
const digits = '048213';
const idle = { status: 'idle', page: null, opens: false, asksBeforeLeaving: false } as const;
const nothing: Seen = {
  page: 'unknown',
  open: true,
  digits: null,
  number: null,
  recovery: drawRecovery({ ...idle, notes: [] }),
  panel: null,
  notice: '',
  report: '',
};

/** Everything that the words of a page depend on. */
function everyFacts(page: PageId | 'unknown'): GuideFacts[] {
  const recoveries = [idle, { status: 'active', page: 'phone-verification', opens: true } as const];
  return recoveries.flatMap((recovery) =>
    (['classic', '2026'] as const).flatMap((generation) =>
      flags.flatMap((iam) =>
        flags.flatMap((called) =>
          flags.map((pressable): GuideFacts => {
            const label = pressable ? 'すぐに連絡を受ける' : null;
            const known = { kind: 'page', generation, iam, pressable, label } as const;
            return {
              sighting: page === 'unknown' ? { kind: page, iam } : { ...known, page },
              recovery,
              called,
            };
          }),
        ),
      ),
    ),
  );
}

/** Whatever the overlay can show, each once. `say` reads the extension's own messages. */
export function everyState({ lang, textSize }: Look, say: (message: string) => string): State[] {
  const settings = { ...initialSettings, spoken: lang, textSize, supportContact: null };
  const device = { system: 'Windows', browser: 'Firefox' };
  const guides = (page: PageId | 'unknown') =>
    everyFacts(page).map((facts) =>
      inPhrases(drawGuide(sayGuide({ ...facts, device }, settings, wordsIn[lang]))),
    );
  const [call, failed] = (['phone-code-on-screen', 'phone-failed'] as const).map(
    (page) => guides(page)[0],
  ) as [GuideAnswer, GuideAnswer];

  const states = new Map<string, State>();
  const add = (name: string, answer: GuideAnswer, seen: Partial<Seen>) => {
    for (const open of flags) {
      const picture = pictureOf(answer, { ...nothing, ...seen, open });
      const { slots } = picture;
      const shown = open
        ? [
            ...['open', 'above', 'body', 'notes', 'code', 'number', 'alarm', 'preflight'],
            ...['foot', 'notice', 'report'],
          ]
        : ['folded', 'code', 'insisting', 'line'];
      const key = JSON.stringify(shown.map((slot) => slots[slot]));
      if (!states.has(key)) states.set(key, { name: `${name}, ${lang}`, picture, css: answer.texts.css });
    }
  };

  for (const page of [...pageIds, 'unknown'] as const)
    for (const guide of guides(page)) add(page, guide, { page });
  add('code', call, { page: 'phone-code-on-screen', digits });
  for (const panel of everyPanel(lang))
    add(`panel ${panel.texts.at}`, failed, { panel, report: 'page: unknown', notice: call.texts.copied });
  add('code above a panel', call, { panel: everyPanel(lang)[0] ?? null, digits });
  for (const note of everyNote(lang))
    add(`note ${note.part}`, failed, { recovery: inPhrases(drawRecovery({ ...idle, notes: [note] })) });
  const { cutOff, lostOpen, lostBody } = call.drawn;
  const withoutWorker = { ...idle, texts: {}, drawn: { notes: [cutOff], insisting: [cutOff] } };
  const lost = { ...call, drawn: { ...call.drawn, open: lostOpen, body: lostBody } };
  add('lost', lost, { recovery: withoutWorker, digits });
  const bare = bareAnswer(say);
  add('bare', bare, {
    recovery: { ...withoutWorker, drawn: { notes: [bare.drawn.cutOff], insisting: [bare.drawn.cutOff] } },
    digits,
  });
  for (const number of everyNumber(lang)) add('number', failed, { number: inPhrases(drawNumber(number)) });
  add('number unanswered', failed, { number: 'unanswered' });
  return [...states.values()];
}
