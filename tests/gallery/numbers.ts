import { numberView, type NumberWords } from '../../utils/account/number-view';
import { accountEn } from '../../utils/guide/account-en';
import { accountJa } from '../../utils/guide/account-ja';
import type { NumberView } from '../../utils/guide/number-view';
import { phoneEn } from '../../utils/guide/phone-en';
import { phoneJa } from '../../utils/guide/phone-ja';
import { appearances } from '../../utils/messages';
import type { Language } from '../../utils/settings';

const wordsIn: Record<Language, NumberWords> = {
  ja: { phone: phoneJa, account: accountJa },
  en: { phone: phoneEn, account: accountEn },
};
const right = '+819012345678';
/** One of each verdict, and one that is being typed. */
const written = [right, '+81 090-1234-5678', '+815012345678', '+8190', ''];

/** What may be said on AWS's page about the number there, beside the same, another, no and an unread saved one. */
export function everyNumber(lang: Language): NumberView[] {
  return appearances.flatMap((appearance) =>
    (appearance === 'ending' ? ['5678', ''] : written).flatMap((raw) =>
      [right, '+819087654321', '', null].map((saved) =>
        numberView({ appearance, raw }, saved, wordsIn[lang]),
      ),
    ),
  );
}
