import holidays2026 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2026.js';
import holidays2027 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2027.js';
import holidays2028 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2028.js';
import holidays2029 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2029.js';
import holidays2030 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2030.js';

/** A few years of the library's tables: all of them would be a hundred times what is looked up. */
const years: Readonly<Record<string, object>> = {
  '2026': holidays2026,
  '2027': holidays2027,
  '2028': holidays2028,
  '2029': holidays2029,
  '2030': holidays2030,
};

/** Whether a day such as `2026-11-23` is a Japanese public holiday, substitutes included; null for years without a table. */
export function isJapaneseHoliday(day: string): boolean | null {
  const year = years[day.slice(0, 4)];
  return year ? Object.hasOwn(year, day) : null;
}
