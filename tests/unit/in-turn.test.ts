import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurn } from '../../utils/in-turn';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const later = (said: string, milliseconds: number) =>
  new Promise<string>((done) => setTimeout(done, milliseconds, said));

/** What was answered, in the order in which it left. */
function listen() {
  const turn = inTurn();
  const heard: string[] = [];
  const ask = (tab: number, answer: Promise<string>) =>
    turn(tab, answer).then(
      (said) => heard.push(said),
      (error: unknown) => heard.push(String(error)),
    );
  return { heard, ask };
}

it('lets a quick answer wait for the slower ones that were asked for before it', async () => {
  const { heard, ask } = listen();
  void ask(1, later('recovery', 20));
  void ask(1, later('number', 100));
  void ask(1, later('guide', 5));
  await vi.advanceTimersByTimeAsync(99);
  expect(heard).toEqual(['recovery']);
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toEqual(['recovery', 'number', 'guide']);
});

it('does not let it wait for what came after it, or from another tab', async () => {
  const { heard, ask } = listen();
  void ask(1, later('number', 100));
  void ask(2, later('other tab', 5));
  await vi.advanceTimersByTimeAsync(5);
  expect(heard).toEqual(['other tab']);
  await vi.advanceTimersByTimeAsync(95);
  void ask(1, later('guide', 5));
  void ask(1, later('slow', 300));
  await vi.advanceTimersByTimeAsync(5);
  expect(heard).toEqual(['other tab', 'number', 'guide']);
});

it('gives up waiting in time for the page, which draws without it after a second', async () => {
  const { heard, ask } = listen();
  void ask(1, later('number', 60_000));
  void ask(1, later('guide', 5));
  await vi.advanceTimersByTimeAsync(500);
  expect(heard).toEqual(['guide']);
});

it('passes on what fails, and what comes after it is answered', async () => {
  const { heard, ask } = listen();
  void ask(1, Promise.reject(new Error('lost')));
  void ask(1, later('guide', 5));
  await vi.advanceTimersByTimeAsync(5);
  expect(heard).toEqual(['Error: lost', 'guide']);
});
