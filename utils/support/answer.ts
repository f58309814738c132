import { contactNumberSlot } from '../contact-number/slot';
import { companionEn } from '../guide/companion-en';
import { companionJa } from '../guide/companion-ja';
import { letterEn } from '../guide/letter-en';
import { letterJa } from '../guide/letter-ja';
import type { PanelView } from '../guide/panel-view';
import { isPanelQuestion } from '../panel/question';
import { judgeNumber } from '../phone/judge';
import { load, type StorageArea } from '../store';
import { companionAt, companionPanel } from './companion';
import { isJapaneseHoliday } from './holidays';
import { supportHours } from './hours';
import { numberForms } from './letter';

const wordsIn = { ja: companionJa, en: companionEn };
const letters = { english: letterEn, japanese: letterJa };

/**
 * The background worker's answer to a question for a panel of the support companion; undefined for every other
 * message. `clock`: epoch milliseconds.
 */
export function answerSupportQuestion(
  message: unknown,
  storage: StorageArea,
  clock: () => number,
): Promise<PanelView | undefined> | undefined {
  if (!isPanelQuestion(message) || !message.at.split('/').includes(companionAt)) return undefined;
  return load(storage, contactNumberSlot).then(({ value }) => {
    const now = clock();
    const forms = numberForms(judgeNumber(value.text).numberToRegister);
    const facts = { now, hours: supportHours(now, isJapaneseHoliday), forms };
    return companionPanel(message.at, facts, { words: wordsIn[message.lang], letters });
  });
}
