import { drawGuide, drawRecovery, panelDrawer } from '../../components/overlay/answers';
import { inPhrases } from '../drawing/in-phrases';
import { answerGuideQuestion } from '../guide/answer';
import { rehearsalEn } from '../guide/rehearsal-en';
import { rehearsalJa } from '../guide/rehearsal-ja';
import type { GuideTexts } from '../guide/texts';
import { inLanguage } from '../messages';
import { answerPanelQuestion } from '../panel/answer';
import { answerRecovery, type Keeping } from '../recovery/answer';
import type { Device } from '../recovery/device';
import type { SettingsInForce } from '../settings-in-force';
import { answerSupportQuestion } from '../support/answer';
import { memoryStorage } from './memory';

/** The rehearsal's only tab. */
const tab = 1;
const wordsIn = { ja: rehearsalJa, en: rehearsalEn };

/** Answers like the background worker, from a memory of its own: a rehearsal is no recovery. */
export function worker(
  readSettings: () => Promise<SettingsInForce>,
  device: Device,
): (message: object) => Promise<unknown> {
  const local = memoryStorage();
  const keeping: Keeping = {
    local,
    session: memoryStorage(),
    sync: memoryStorage(),
    // No phone: where to work is no question here.
    device: { system: null, browser: null },
    isThere: () => Promise.resolve(true),
    bringToFront: () => Promise.resolve(null),
    now: Date.now,
  };
  return async (message) => {
    const settings = await readSettings();
    const asked = inLanguage(message, settings.spoken);
    const panel = panelDrawer(settings.spoken);
    const answer = await (answerGuideQuestion(asked, settings, device)?.then((texts) =>
      drawGuide(marked(texts, settings)),
    ) ??
      answerSupportQuestion(asked, local, keeping.now)?.then(panel) ??
      answerPanelQuestion(asked, local)?.then(panel) ??
      // Nothing is lost when a rehearsal is left.
      answerRecovery(asked, tab, settings, keeping)?.then((view) =>
        drawRecovery({ ...view, asksBeforeLeaving: false }),
      ));
    return answer && inPhrases(answer);
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
