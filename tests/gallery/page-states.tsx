import type { VNode } from 'preact';
import { OptionsPage } from '../../components/options/options';
import { Handset } from '../../components/rehearsal/handset';
import { Stage } from '../../components/rehearsal/stage';
import { Start } from '../../components/rehearsal/start';
import { Summary } from '../../components/rehearsal/summary';
import { StoredData } from '../../components/stored-data/stored-data';
import { WelcomePage } from '../../components/welcome/welcome';
import { optionsEn } from '../../utils/guide/options-en';
import { optionsJa } from '../../utils/guide/options-ja';
import { rehearsalEn } from '../../utils/guide/rehearsal-en';
import { rehearsalJa } from '../../utils/guide/rehearsal-ja';
import { storedDataEn } from '../../utils/guide/stored-data-en';
import { storedDataJa } from '../../utils/guide/stored-data-ja';
import { welcomeEn } from '../../utils/guide/welcome-en';
import { welcomeJa } from '../../utils/guide/welcome-ja';
import { noPolicy } from '../../utils/policy';
import { atStart, lessons, scenes, type Call, type Rehearsal } from '../../utils/rehearsal/rehearsal';
import { initialSettings, type Language } from '../../utils/settings';

const wordsIn = {
  ja: { options: optionsJa, rehearsal: rehearsalJa, stored: storedDataJa, welcome: welcomeJa },
  en: { options: optionsEn, rehearsal: rehearsalEn, stored: storedDataEn, welcome: welcomeEn },
};
const nothing = () => undefined;
const fixed = { ...noPolicy, language: 'en', disableSync: true } as const;

const calls: readonly (Call | null)[] = [
  null,
  { at: 'ringing' },
  { at: 'message' },
  { at: 'talking', line: 'ask', heard: true, inFront: false },
  { at: 'talking', line: 'refused', heard: false, inFront: true },
];
/** Every drawn page and every state of the telephone beside it. */
const rehearsals: readonly Rehearsal[] = (['to-phone', 'to-page'] as const).flatMap((direction) =>
  (['another', 'this'] as const).flatMap((handset) => {
    const now = { ...atStart, plan: { direction, handset, code: '048213' } };
    return [
      ...scenes.slice(1, -1).map((scene) => ({ ...now, scene })),
      ...calls.map((call) => ({ ...now, scene: 'calling' as const, call, typed: '04', refusedOnPage: true })),
    ];
  }),
);

/** Options, welcome and rehearsal in every state that they can be in. */
export function pageStates(lang: Language): readonly VNode[] {
  const { options, rehearsal, stored, welcome } = wordsIn[lang];
  return [
    ...[noPolicy, fixed].flatMap((policy) =>
      [null, options.stored.newer].map((notice) => (
        <OptionsPage
          words={options}
          settings={initialSettings}
          policy={policy}
          locked={notice !== null}
          notice={notice}
          done={options.saved}
          diagnostics="version"
          onChange={nothing}
          onCopy={() => Promise.resolve(true)}
        >
          <StoredData
            words={stored}
            said={stored.newer}
            onExport={nothing}
            onImport={nothing}
            onErase={nothing}
          />
        </OptionsPage>
      )),
    ),
    <WelcomePage words={welcome} onCheck={nothing} onRehearse={nothing} onOptions={nothing} />,
    ...[true, false].map((hasVoice) => (
      <Start words={rehearsal.start} hasVoice={hasVoice} onBegin={nothing} />
    )),
    ...rehearsals.flatMap((now) => [
      <Stage rehearsal={now} words={rehearsal} onAct={nothing} onCall={nothing} />,
      <Handset rehearsal={now} words={rehearsal} onAct={nothing} />,
    ]),
    ...[true, false, null].map((saved) => (
      <Summary words={rehearsal.summary} learned={saved ? lessons : []} saved={saved} onAgain={nothing} />
    )),
  ];
}
