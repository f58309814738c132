import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companionEn } from '../../../utils/guide/companion-en';
import { companionJa } from '../../../utils/guide/companion-ja';
import { clockTexts } from '../../../utils/support/clock-text';
import { isJapaneseHoliday } from '../../../utils/support/holidays';
import { supportHours } from '../../../utils/support/hours';

const at = (japaneseTime: string) => Date.parse(`${japaneseTime}+09:00`);
const hoursAt = (time: string) => supportHours(at(time), isJapaneseHoliday);

describe('the holidays', () => {
  it.each<[string, boolean | null, string]>([
    ['2026-05-06', true, 'a substitute'],
    ['2026-09-22', true, 'a day between two holidays'],
    ['2027-03-21', true, 'the equinox'],
    ['2027-03-22', true, 'its substitute'],
    ['2026-11-24', false, 'a Tuesday'],
    ['2026-12-29', false, 'no public holiday, whoever rests'],
    ['2031-01-01', null, 'a year without a table'],
    ['2025-01-01', null, 'another'],
  ])('know %s: %s, %s', (day, is) => {
    expect(isJapaneseHoliday(day)).toBe(is);
  });
});

describe('the support hours', () => {
  it.each([
    ['a working day before nine', '2026-11-26T08:59:59', false, '2026-11-26T09:00'],
    ['nine o’clock', '2026-11-26T09:00', true, '2026-11-26T18:00'],
    ['a second before six', '2026-11-26T17:59:59', true, '2026-11-26T18:00'],
    ['six o’clock', '2026-11-26T18:00', false, '2026-11-27T09:00'],
    ['Friday evening', '2026-11-27T20:00', false, '2026-11-30T09:00'],
    ['Sunday', '2026-11-29T12:00', false, '2026-11-30T09:00'],
    ['a holiday on a Monday', '2026-11-23T10:00', false, '2026-11-24T09:00'],
    ['the eve of the golden week', '2026-05-01T18:00', false, '2026-05-07T09:00'],
    ['five days off in September', '2026-09-18T18:30', false, '2026-09-24T09:00'],
    ['New Year’s Day 2027, before a weekend', '2027-01-01T00:00', false, '2027-01-04T09:00'],
    ['midnight between two years', '2026-12-31T23:59:59', false, '2027-01-04T09:00'],
  ])('at %s', (_, time, open, changes) => {
    expect(hoursAt(time)).toMatchObject({ open, changesAt: at(changes) });
  });

  it.each([
    ['2026-12-28T10:00', null],
    ['2026-12-28T18:00', 'year-end'],
    ['2026-12-29T10:00', 'year-end'],
    ['2026-12-31T10:00', 'year-end'],
    ['2027-01-04T10:00', null],
    ['2028-01-03T10:00', 'year-end'],
    ['2030-12-31T18:00', 'year-end'],
    ['2031-06-03T10:00', 'no-calendar'],
  ])('say at %s what is not sure: %s', (time, unsure) => {
    expect(hoursAt(time).unsure).toBe(unsure);
  });

  it('end or begin later than now, and only on a working day at nine or at six', () => {
    const time = fc.integer({ min: at('2026-01-01T00:00'), max: at('2030-12-31T23:59') });
    fc.assert(
      fc.property(time, (now) => {
        const { open, changesAt } = supportHours(now, isJapaneseHoliday);
        const japan = new Date(changesAt + 9 * 3_600_000).toISOString();
        expect(changesAt).toBeGreaterThan(now);
        expect(japan.slice(11)).toBe(open ? '18:00:00.000Z' : '09:00:00.000Z');
        expect(isJapaneseHoliday(japan.slice(0, 10))).not.toBe(true);
        expect([0, 6]).not.toContain(new Date(japan).getUTCDay());
        if (open) expect(changesAt - now).toBeLessThanOrEqual(9 * 3_600_000);
      }),
    );
  });
});

describe('the clock', () => {
  const said = (time: string, words = companionJa) => clockTexts(hoursAt(time), at(time), words.clock);

  it.each([
    ['2026-11-26T10:29:30', '日本語の受付は、今は時間内です。18時まで、あと7時間31分です。'],
    ['2026-11-26T17:59:59', '日本語の受付は、今は時間内です。18時まで、あと1分です。'],
    ['2026-11-26T18:00', '日本語の受付は、今は時間外です。次は11月27日(金)の9時、あと15時間0分です。'],
    ['2026-11-27T20:00', '日本語の受付は、今は時間外です。次は11月30日(月)の9時、あと2日と13時間です。'],
  ])('says at %s: %s', (time, text) => {
    expect(said(time)).toEqual([text]);
  });

  it('claims nothing about the year’s end', () => {
    expect(said('2026-12-29T10:00')[1]).toContain('公開されていません');
  });

  it('speaks English', () => {
    expect(said('2026-11-26T18:00', companionEn)[0]).toContain('Fri, November 27 at 9:00 JST, in 15 h 0 min');
  });
});
