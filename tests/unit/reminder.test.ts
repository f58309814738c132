import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { reminderEn } from '../../utils/guide/reminder-en';
import { reminderJa } from '../../utils/guide/reminder-ja';
import { showBadge, type Action } from '../../utils/reminder/badge';
import { dayOf, isDay, monthsLater } from '../../utils/reminder/calendar';
import { keepBadge } from '../../utils/reminder/keep-badge';
import { isDue, noReminder, reminderOn } from '../../utils/reminder/reminder';
import { fakeArea } from './popup/fake-area';

const on = (due: string) => ({ version: 1, due }) as const;

describe('a day', () => {
  it.each([
    ['2026-11-26', 6, '2027-05-26'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-07-01', 6, '2027-01-01'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '0099-01-01', '', '2026-11-26T00:00'])(
    'is not %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('is written so that texts compare as days do', () => {
    const date = fc.date({ min: new Date(1000, 1), max: new Date(9999, 0), noInvalidDate: true });
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(isDay(dayOf(a))).toBe(true);
        if (dayOf(a) < dayOf(b)) expect(a.getTime()).toBeLessThan(b.getTime());
      }),
    );
  });
});

describe('the reminder', () => {
  it.each([
    ['2026-11-25', false],
    ['2026-11-26', true],
    ['2027-01-01', true],
  ])('for 26 November is due on %s: %s', (today, due) => {
    expect(isDue(on('2026-11-26'), today)).toBe(due);
  });

  it('is never due without a day', () => {
    expect(isDue(noReminder, '9999-12-31')).toBe(false);
  });

  it('is what the date field holds once that is a whole day', () => {
    expect(reminderOn('2027-05-26')).toEqual(on('2027-05-26'));
    expect(reminderOn('')).toEqual(noReminder);
    expect(reminderOn('2027-05')).toBeNull();
  });
});

function fakeAction() {
  const shown = { text: '', title: '', color: '' };
  const action: Action = {
    setBadgeText: ({ text }) => Promise.resolve(void (shown.text = text)),
    setTitle: ({ title }) => Promise.resolve(void (shown.title = title)),
    setBadgeBackgroundColor: ({ color }) => Promise.resolve(void (shown.color = color)),
    setBadgeTextColor: () => Promise.resolve(),
  };
  return { action, shown };
}

describe('the badge', () => {
  it('is there from the day on and goes with the reminder', async () => {
    const { action, shown } = fakeAction();
    await showBadge(action, on('2026-11-26'), '2026-11-26', reminderJa);
    expect(shown).toMatchObject({ text: '備え', title: '復旧ナビ: 備えを確かめる日です' });
    await showBadge(action, noReminder, '2026-11-26', reminderJa);
    expect(shown).toMatchObject({ text: '', title: '' });
  });

  it('is looked at when the worker starts, and when the day or the language changes', async () => {
    const { action, shown } = fakeAction();
    const area = fakeArea({ reminder: on('2026-11-26') });
    const clock = vi.fn(() => new Date(2026, 10, 25));
    const { onChanged: storageEvents } = area;
    keepBadge({ action, storage: area, storageEvents, browserLanguage: 'ja', clock });
    await vi.waitFor(() => {
      expect(clock).toHaveBeenCalledTimes(1);
    });
    expect(shown.text).toBe('');
    await area.set({ reminder: on('2026-11-01') });
    await vi.waitFor(() => {
      expect(shown.text).toBe('備え');
    });
    await area.set({ settings: { version: 1, language: 'en' } });
    await vi.waitFor(() => {
      expect(shown.text).toBe(reminderEn.badge);
    });
  });
});
