import { boolean, enum as oneOf, literal, maxLength, nullable, object, string, union } from 'zod/mini';
import { pageIds } from '../pages/page';
import { statuses } from '../recovery/session';
import { consolePagesEn } from './console-pages-en';
import { en } from './en';
import { guideFor } from './guide-for';
import type { GuideTexts } from './interpreter';
import { signInPagesEn } from './sign-in-pages-en';
import { supportPagesEn } from './support-pages-en';

const text = string().check(maxLength(200));
const question = object({
  kind: literal('guide'),
  facts: object({
    sighting: union([
      object({ kind: literal('unknown') }),
      object({
        kind: literal('page'),
        page: oneOf(pageIds),
        generation: oneOf(['classic', '2026', 'any']),
        iam: boolean(),
        pressable: boolean(),
        label: nullable(text),
        otherLabel: nullable(text),
      }),
    ]),
    recovery: object({
      status: oneOf(statuses),
      page: nullable(oneOf(pageIds)),
      opens: boolean(),
    }),
    called: boolean(),
    device: object({ system: nullable(text), browser: nullable(text) }),
    supportContact: nullable(text),
  }),
});

const pages = { ...signInPagesEn, ...consolePagesEn, ...supportPagesEn };

/** The background worker's answer to "say this in English"; undefined for every other message. */
export function answerGuideQuestion(message: unknown): Promise<GuideTexts> | undefined {
  const asked = question.safeParse(message);
  if (!asked.success) return undefined;
  const { facts } = asked.data;
  const view = guideFor({
    ...facts,
    code: null,
    wish: null,
    lang: 'en',
    words: en,
    pages,
  });
  return Promise.resolve({ view, code: en.code, panel: en.panel });
}
