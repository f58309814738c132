import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { englishVoice, sayLine, type Synthesis } from '../../../utils/rehearsal/voice';

const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;
let spoken: SpeechSynthesisUtterance[] = [];
const synthesis = (voices: SpeechSynthesisVoice[]): Synthesis => ({
  getVoices: () => voices,
  speak: (utterance) => void spoken.push(utterance),
  cancel: vi.fn(),
});

beforeEach(() => {
  vi.useFakeTimers();
  spoken = [];
  vi.stubGlobal('SpeechSynthesisUtterance', function () {
    return undefined;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('takes an English voice of this device, and none that would send the words away', () => {
  const local = voice('en-GB', true);
  expect(englishVoice(synthesis([voice('ja-JP', true), voice('en-US', false), local]))).toBe(local);
  expect(englishVoice(synthesis([voice('en-US', false)]))).toBeNull();
  expect(englishVoice(undefined)).toBeNull();
});

it('gives the time to read where there is no voice', async () => {
  const over = vi.fn();
  void sayLine('Hello.', null, undefined, new AbortController().signal).then(over);
  await vi.advanceTimersByTimeAsync(2_499);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(over).toHaveBeenCalled();
});

it('is over when the voice is, and soon after one that has broken down', async () => {
  const english = voice('en-US', true);
  const over = vi.fn();
  const { signal } = new AbortController();
  void sayLine('Hello.', english, synthesis([english]), signal).then(over);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(over).not.toHaveBeenCalled();
  spoken[0]?.onend?.call(spoken[0], {} as SpeechSynthesisEvent);
  await vi.advanceTimersByTimeAsync(0);
  expect(over).toHaveBeenCalledTimes(1);
  void sayLine('Hello.', english, synthesis([english]), signal).then(over);
  await vi.advanceTimersByTimeAsync(7_500);
  expect(over).toHaveBeenCalledTimes(2);
});

it('falls silent with the call', async () => {
  const english = voice('en-US', true);
  const speech = synthesis([english]);
  const life = new AbortController();
  const said = sayLine('Hello.', english, speech, life.signal);
  life.abort();
  await said;
  expect(speech.cancel).toHaveBeenCalled();
});
