// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Comparison } from '../../../components/popup/comparison';
import { Reasons } from '../../../components/popup/reasons';
import { SavedNumber } from '../../../components/popup/saved-number';
import { useJudgedText } from '../../../entrypoints/popup/use-judged-text';
import type { Phone } from '../../../entrypoints/popup/use-phone';
import { phoneJa } from '../../../utils/guide/phone-ja';
import { judgeNumber, looksUnfinished } from '../../../utils/phone/judge';

const phone: Phone = {
  judgeNumber,
  looksUnfinished,
  words: phoneJa,
  parts: { Comparison, Reasons, SavedNumber },
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function type(text: string, left = false) {
  const props = { text, left, phone: phone as Phone | null };
  const { result, rerender } = renderHook(
    (now: typeof props) => useJudgedText(now.text, now.left, now.phone),
    {
      initialProps: props,
    },
  );
  return {
    judged: () => result.current,
    then: (changed: Partial<typeof props>) => {
      rerender(Object.assign(props, changed));
    },
    after: (milliseconds: number) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(milliseconds);
      }),
  };
}

it('judges a whole number soon after the last key', async () => {
  const field = type('090-1234-5678');
  expect(field.judged()).toBe('');
  await field.after(300);
  expect(field.judged()).toBe('090-1234-5678');
});

it('leaves half a number in peace while it is being typed', async () => {
  const field = type('090-12');
  await field.after(600);
  field.then({ text: '090-123' });
  await field.after(600);
  expect(field.judged()).toBe('');
});

it('judges half a number when no more of it comes', async () => {
  const field = type('090-12');
  await field.after(1300);
  expect(field.judged()).toBe('090-12');
});

it('judges half a number when the field is left', () => {
  const field = type('090-12');
  field.then({ left: true });
  expect(field.judged()).toBe('090-12');
});

it('waits for the judge', async () => {
  const field = type('090-1234-5678');
  field.then({ phone: null });
  await field.after(2000);
  expect(field.judged()).toBe('');
  field.then({ phone });
  await field.after(300);
  expect(field.judged()).toBe('090-1234-5678');
});

it('drops the verdict with the text', async () => {
  const field = type('090-1234-5678');
  await field.after(300);
  field.then({ text: '' });
  expect(field.judged()).toBe('');
});
