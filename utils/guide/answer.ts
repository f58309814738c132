import { boolean, enum as oneOf, nullable, object, refine, string, union } from 'zod/mini';
import { pageIds } from '../pages/page';
import type { Device } from '../recovery/device';
import { statuses } from '../recovery/session';
import { guideFor, type GuideFacts } from './guide-for';
import { wordsIn, type GuideLanguage } from './words-in';
import { consoleCatalogue, signInCatalogue, supportCatalogue } from '../pages/catalogue';
import { catalogueLabels } from '../pages/catalogue-labels';
import { counterpart } from '../pages/counterpart';
import type { SettingsInForce } from '../settings-in-force';
import type { GuideTexts } from './texts';

// By what the slots take of zod as well, where it can be: the popup loads all that anything takes.
const text = string().check(refine((said) => said.length <= 200));
const question = object({
  kind: oneOf(['guide']),
  facts: object({
    sighting: union([
      object({ kind: oneOf(['unknown']), iam: boolean() }),
      object({
        kind: oneOf(['page']),
        page: oneOf(pageIds),
        generation: oneOf(['classic', '2026', 'any']),
        iam: boolean(),
        pressable: boolean(),
        label: nullable(text),
      }),
    ]),
    recovery: object({
      status: oneOf(statuses),
      page: nullable(oneOf(pageIds)),
      opens: boolean(),
    }),
    called: boolean(),
  }),
});

const everyLabel = catalogueLabels([...signInCatalogue, ...consoleCatalogue, ...supportCatalogue]);

/** The background worker's answer to "say this"; undefined for every other message. */
export function answerGuideQuestion(
  message: unknown,
  settings: SettingsInForce,
  device: Device,
): Promise<GuideTexts> | undefined {
  const asked = question.safeParse(message);
  if (!asked.success) return undefined;
  return Promise.resolve(sayGuide({ ...asked.data.facts, device }, settings, wordsIn[settings.spoken]));
}

/** What there is to say, in one language. */
export function sayGuide(
  facts: GuideFacts & { device: Device },
  { spoken, supportContact, textSize, launcherCorner }: SettingsInForce,
  { words, pages }: GuideLanguage,
): GuideTexts {
  const label = facts.sighting.kind === 'page' ? facts.sighting.label : null;
  const otherLabel = label === null ? null : counterpart(everyLabel, label);
  const view = guideFor({ ...facts, otherLabel, supportContact, lang: spoken, words, pages });
  return {
    view,
    code: words.code,
    panel: words.panel,
    cutOff: words.cutOff,
    lost: words.lost,
    unjudged: words.unjudged,
    look: { textSize, launcherCorner },
  };
}
