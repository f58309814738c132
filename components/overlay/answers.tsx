/** @jsxImportSource ../../utils/drawing */
import css from './answers.css?inline';
import type { GuideAnswer, NumberAnswer, PanelAnswer, RecoveryAnswer } from '../../utils/drawing/answer';
import type { NumberView } from '../../utils/guide/number-view';
import type { PanelView } from '../../utils/guide/panel-view';
import type { GuideTexts } from '../../utils/guide/texts';
import { wordsIn } from '../../utils/guide/words-in';
import type { RecoveryView } from '../../utils/recovery/view';
import { reportSlot } from '../../utils/report/report-slot';
import { reportTerms } from '../../utils/report/terms';
import { DeviceWarning } from './DeviceWarning';
import { Foot, Guide, Steps } from './Guide';
import { Launcher } from './Launcher';
import { Note } from './Note';
import { alarmsIn, NumberAlarm } from './NumberAlarm';
import { Panel } from './Panel';
import { PhoneVerdict } from './PhoneVerdict';
import { PhoneVerdictPanel, Preflight } from './PhoneVerdictPanel';

/** The guide as it is sent to the content script. */
export function drawGuide({ view, code, panel, cutOff, lost, unjudged, look }: GuideTexts): GuideAnswer {
  const { chrome, deviceWarning, lang, title, steps } = view;
  const { instruction, ...spoken } = code;
  const silent = { ...view, ...lost, counter: null, next: null, offers: [], outline: [] };
  const open = (shown: GuideTexts['view']) => [
    <Launcher chrome={chrome} open={true} />,
    <Guide view={shown} />,
  ];
  return {
    opens: view.open,
    texts: {
      ...{ lang, product: chrome.product, said: `${title} ${steps[0] ?? ''}`, lost: lost.title },
      ...{ ...spoken, ...panel, ...look, css },
    },
    drawn: {
      open: open(view),
      folded: [
        <Launcher chrome={chrome} open={false} />,
        <slot name="code" />,
        <slot name="insisting" />,
        <slot name="line" />,
        deviceWarning === null ? '' : <DeviceWarning text={deviceWarning} />,
      ],
      body: <Steps view={view} />,
      foot: <Foot view={view} />,
      instruction: <p>{instruction}</p>,
      lostOpen: open(silent),
      lostBody: <Steps view={silent} />,
      cutOff: <Note note={{ part: 'cut-off', where: null, insists: true, ...cutOff, answers: [] }} />,
      unjudged: <PhoneVerdictPanel number={{ verdict: null, match: null, checks: [], notice: unjudged }} />,
    },
  };
}

/** Draws panels that were said in that language; undefined stands for one that there is not. */
export function panelDrawer(lang: GuideTexts['view']['lang']) {
  const { back } = wordsIn[lang].words.chrome;
  return (panel: PanelView | undefined): PanelAnswer | undefined => panel && drawPanel(panel, back);
}

/** `back` names the way out of it. */
export function drawPanel(panel: PanelView, back: string): PanelAnswer {
  const { at, again, copies, texts, title } = panel;
  return {
    // Or it would be read out again whenever the time changes.
    texts: { at, said: again ? title : [title, ...texts].join(' ') },
    drawn: { body: <Panel panel={panel} back={back} /> },
    ...(again !== undefined && { again }),
    ...(copies.some(({ text }) => text === reportSlot) && { report: reportTerms }),
  };
}

export function drawNumber(number: NumberView): NumberAnswer {
  const { verdict, checks } = number;
  if (checks.length === 0) {
    const line = verdict ? <PhoneVerdict verdict={verdict} size="line" /> : '';
    return { texts: {}, drawn: { number: <PhoneVerdictPanel number={number} />, line } };
  }
  const { unusable, differs } = alarmsIn(number);
  const alarm = unusable || differs ? <NumberAlarm unusable={unusable} differs={differs} /> : '';
  return { texts: {}, drawn: { alarm, preflight: <Preflight number={number} />, line: alarm } };
}

export function drawRecovery({ notes, ...view }: RecoveryView): RecoveryAnswer {
  const drawn = (some: RecoveryView['notes']) => some.map((note) => <Note key={note.part} note={note} />);
  return {
    ...view,
    texts: {},
    drawn: { notes: drawn(notes), insisting: drawn(notes.filter(({ insists }) => insists)) },
  };
}
