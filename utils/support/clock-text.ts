import type { CompanionWords } from '../guide/companion-words';
import type { SupportHours } from './hours';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What the clock says: 「今は受付時間内です…」, and what is not sure about it. `now`: epoch milliseconds. */
export function clockTexts(
  { open, changesAt, unsure }: SupportHours,
  now: number,
  words: CompanionWords['clock'],
): readonly string[] {
  const left = leftUntil(changesAt, now, words.left);
  const said = open ? words.open(left) : words.closed(momentInJapan(changesAt, words.locale), left);
  return unsure ? [said, words.unsure[unsure]] : [said];
}

/** Days and hours, or hours and minutes, rounded up to the minute. */
function leftUntil(then: number, now: number, words: CompanionWords['clock']['left']): string {
  const left = Math.ceil((then - now) / minute) * minute;
  if (left >= day) return words.days(Math.floor(left / day), Math.floor((left % day) / hour));
  return words.hours(Math.floor(left / hour), (left % hour) / minute);
}

function momentInJapan(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Tokyo',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  }).format(time);
}
