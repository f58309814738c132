import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RecoveryAnswer } from '../../../utils/drawing/answer';
import type { PageId } from '../../../utils/pages/page';
import { recoveryLink, unknownRecovery } from '../../../utils/recovery/link';
import { fakeArea } from '../popup/fake-area';

let ending = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const note = (text: string): RecoveryAnswer => ({
  ...unknownRecovery,
  drawn: { notes: [text], insisting: [] },
});

/** A tab on Step 2; `answer` answers its questions in any order, `shown` is all that it was led to show. */
function tab() {
  const local = fakeArea();
  const open: ((answer: unknown) => void)[] = [];
  const asked: object[] = [];
  const shown: unknown[] = [];
  const at: { page: PageId } = { page: 'email-verification' };
  const tell = recoveryLink(
    {
      send: (message) => {
        asked.push(message);
        return new Promise((done) => open.push(done));
      },
      isAlive: () => true,
      say: (message) => message,
      storageEvents: local.onChanged,
    },
    () => 'cut off',
    () => at.page,
    (view) => shown.push(...view.drawn.notes),
    ending.signal,
  );
  const answer = (question: number, given: unknown) => {
    open[question]?.(given);
    return vi.advanceTimersByTimeAsync(0);
  };
  const write = () => local.set({ session: {} });
  return { tell, answer, write, asked, shown, at };
}

it('shows what is answered, although the writing of it has made the tab ask again', async () => {
  const { tell, answer, write, asked, shown } = tab();
  void tell('reached');
  await write();
  expect(asked).toMatchObject([{ event: 'reached' }, { event: 'asked' }]);
  await answer(0, note('first'));
  expect(shown).toEqual(['first']);
  await answer(1, note('second'));
  expect(shown).toEqual(['first', 'second']);
});

it('shows nothing older than what is shown', async () => {
  const { tell, answer, write, shown } = tab();
  void tell('reached');
  await write();
  await answer(1, note('second'));
  await answer(0, note('first'));
  expect(shown).toEqual(['second']);
});

it('shows nothing that was said of the page before', async () => {
  const { tell, answer, at, shown } = tab();
  void tell('reached');
  at.page = 'phone-verification';
  void tell('reached');
  await answer(0, note('mail'));
  expect(shown).toEqual([]);
  await answer(1, note('phone'));
  expect(shown).toEqual(['phone']);
});

it('says that it is cut off when the last question stays without an answer, not before', async () => {
  const { tell, answer, write, shown } = tab();
  const isTold = tell('reached');
  await write();
  await answer(0, null);
  expect(await isTold).toBe(false);
  expect(shown).toEqual([]);
  await answer(1, 'nonsense');
  expect(shown).toEqual(['cut off']);
});
