/** A day of the person's own calendar, `2026-11-26`: such texts compare as the days do. */
export type Day = string;

/** The day that the device's clock and time zone say. */
export function dayOf(time: Date): Day {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return [pad(time.getFullYear(), 4), pad(time.getMonth() + 1, 2), pad(time.getDate(), 2)].join('-');
}

/** The same day of a later month, or its last one where there is no such day. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(year, month - 1 + months + 1, 0);
  return dayOf(
    new Date(lastOfMonth.getFullYear(), lastOfMonth.getMonth(), Math.min(date, lastOfMonth.getDate())),
  );
}

/** Whether the text names a day that exists; years of four digits only. */
export function isDay(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && monthsLater(text, 0) === text;
}
