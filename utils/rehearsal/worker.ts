import { answerGuideQuestion } from '../guide/answer';
import { rehearsalEn } from '../guide/rehearsal-en';
import { rehearsalJa } from '../guide/rehearsal-ja';
import type { GuideTexts } from '../guide/texts';
import { inLanguage } from '../messages';
import { answerPanelQuestion } from '../panel/answer';
import { answerRecovery, type Keeping } from '../recovery/answer';
import type { SettingsInForce } from '../settings-in-force';
import { answerSupportQuestion } from '../support/answer';
import { memoryStorage } from './memory';

/** The rehearsal's only tab. */
const tab = 1;
const wordsIn = { ja: rehearsalJa, en: rehearsalEn };

/** Answers like the background worker, from a memory of its own: a rehearsal is no recovery. */
export function worker(readSettings: () => Promise<SettingsInForce>): (message: object) => Promise<unknown> {
  const local = memoryStorage();
  const keeping: Keeping = {
    local,
    session: memoryStorage(),
    sync: memoryStorage(),
    managed: { get: () => Promise.resolve({}) },
    device: { system: null, browser: null },
    isThere: () => Promise.resolve(true),
    bringToFront: () => Promise.resolve(null),
    now: Date.now,
  };
  return async (message) => {
    const settings = await readSettings();
    const asked = inLanguage(message, settings.spoken);
    return (
      answerGuideQuestion(asked, settings)?.then((texts) => marked(texts, settings)) ??
      answerSupportQuestion(asked, local, keeping.now) ??
      answerPanelQuestion(asked, local) ??
      // Nothing is lost when a rehearsal is left.
      answerRecovery(asked, tab, keeping)?.then((view) => ({ ...view, asksBeforeLeaving: false }))
    );
  };
}

/** Guide and code board say that they are of a rehearsal. */
function marked({ code, view, ...rest }: GuideTexts, { spoken }: SettingsInForce): GuideTexts {
  const { codeInstruction, product } = wordsIn[spoken];
  return {
    ...rest,
    code: { ...code, instruction: codeInstruction },
    view: { ...view, chrome: { ...view.chrome, product } },
  };
}
