import { contactNumberSlot } from '../contact-number/slot';
import { accountEn } from '../guide/account-en';
import { accountJa } from '../guide/account-ja';
import type { NumberView } from '../guide/number-view';
import { phoneEn } from '../guide/phone-en';
import { phoneJa } from '../guide/phone-ja';
import { isNumberQuestion, type NumberQuestion } from '../messages';
import { load, type StorageArea } from '../store';
import { numberView, type NumberWords } from './number-view';

const wordsIn: Record<NumberQuestion['lang'], NumberWords> = {
  ja: { phone: phoneJa, account: accountJa },
  en: { phone: phoneEn, account: accountEn },
};

/**
 * The background worker's answer to a question about a number; undefined for every other message. The number in the
 * question is neither stored nor sent on.
 */
export function answerNumberQuestion(
  message: unknown,
  storage: StorageArea,
): Promise<NumberView> | undefined {
  if (!isNumberQuestion(message)) return undefined;
  return load(storage, contactNumberSlot).then(({ kind, value }) =>
    numberView(message, kind === 'unreachable' ? null : value.text, wordsIn[message.lang]),
  );
}
