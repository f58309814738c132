/**
 * Japanese account and billing support: 9:00 to 18:00 JST, not on weekends nor on public holidays.
 * Source: AWS Support user guide, "case management"; four user reports agree. Nothing is said about the year's end.
 */
const opens = 9;
const closes = 18;

const hour = 3_600_000;
const day = 24 * hour;
/** Japan has had no summer time since 1951: its clocks are nine hours ahead of UTC all year. */
const jst = 9 * hour;
/** Longer than any row of days off. */
const longestRow = 20;

export interface SupportHours {
  open: boolean;
  /** When it closes, or when it opens next; epoch milliseconds. */
  changesAt: number;
  /** What makes that less than sure: the days around New Year, or a year whose holidays are not known here. */
  unsure: 'year-end' | 'no-calendar' | null;
}

/** `isHoliday` takes a day such as `2026-11-23`; null: it does not know that year. `now`: epoch milliseconds. */
export function supportHours(now: number, isHoliday: (day: string) => boolean | null): SupportHours {
  const today = Math.floor((now + jst) / day);
  for (let at = today; at < today + longestRow; at++) {
    const start = at * day - jst;
    const [opensAt, closesAt] = [start + opens * hour, start + closes * hour];
    const holiday = isHoliday(dayText(at));
    if (isWeekend(at) || holiday === true || now >= closesAt) continue;
    const unsure = isYearEnd(dayText(at)) ? 'year-end' : holiday === null ? 'no-calendar' : null;
    const open = now >= opensAt;
    return { open, changesAt: open ? closesAt : opensAt, unsure };
  }
  throw new RangeError('no working day in sight');
}

const dayText = (at: number) => new Date(at * day).toISOString().slice(0, 10);

/** Day 0, 1 January 1970, was a Thursday. */
const isWeekend = (at: number) => [2, 3].includes(((at % 7) + 7) % 7);

/** 29 December to 3 January: many offices in Japan rest, few of these days are public holidays. */
const isYearEnd = (text: string) => /-(?:12-(?:29|30|31)|01-0[1-3])$/.test(text);
