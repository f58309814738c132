import type { PanelView } from '../guide/panel-view';
import { reportEn } from '../guide/report-en';
import { reportJa } from '../guide/report-ja';
import { triageEn } from '../guide/triage-en';
import { triageJa } from '../guide/triage-ja';
import { isPanelQuestion } from './question';
import { report } from './report';
import { panelAt, type PanelTree, type PanelWords } from './tree';
import { triage } from './triage';

export const panelTree: PanelTree = { ...triage, ...report };

export const panelWords: Readonly<Record<'ja' | 'en', Readonly<Record<string, PanelWords>>>> = {
  ja: { ...triageJa, ...reportJa },
  en: { ...triageEn, ...reportEn },
};

/** The background worker's answer to a question for a panel; undefined for every other message and unknown panel. */
export function answerPanelQuestion(message: unknown): Promise<PanelView> | undefined {
  const panel = isPanelQuestion(message) ? panelAt(message, panelTree, panelWords[message.lang]) : undefined;
  return panel && Promise.resolve(panel);
}
