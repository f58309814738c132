import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerGuideQuestion } from '../../utils/guide/answer';
import { guideAsker, type GuideQuestion } from '../../utils/guide/ask-guide';
import type { GuideFacts } from '../../utils/guide/guide-for';
import { bareTexts } from '../../utils/guide/texts';
import type { SettingsInForce } from '../../utils/settings-in-force';
import { fakeArea } from './popup/fake-area';

const settings: SettingsInForce = {
  spoken: 'ja',
  textSize: 'large',
  launcherCorner: 'top-left',
  supportContact: null,
};
const facts: GuideFacts = {
  sighting: {
    kind: 'page',
    page: 'phone-verification',
    generation: 'classic',
    iam: false,
    pressable: true,
    label: 'すぐに連絡を受ける',
  },
  recovery: { status: 'active', page: 'phone-verification', opens: true },
  called: false,
  device: { system: 'Mac', browser: 'Chrome' },
};
const asked: GuideQuestion = { kind: 'guide', facts };

describe('the worker', () => {
  it('says in the language of the settings what there is to say, and how it is to look', async () => {
    expect(await answerGuideQuestion(structuredClone(asked), settings)).toMatchObject({
      view: { lang: 'ja', title: '電話で本人確認をします', open: true, code: null },
      look: { textSize: 'large', launcherCorner: 'top-left' },
    });
    const english = await answerGuideQuestion(asked, { ...settings, spoken: 'en' });
    expect(english?.view).toMatchObject({ lang: 'en', title: 'Verify by phone', counter: 'Step 3 of 5' });
    expect(english?.view.steps.join()).toContain('“すぐに連絡を受ける” (Call me now) in the frame');
  });

  it('names whom the organisation wants to be asked', async () => {
    const prompt = { kind: 'page', page: 'mfa-prompt', generation: 'any', iam: true } as const;
    const question = {
      ...asked,
      facts: { ...facts, sighting: { ...prompt, pressable: false, label: null } },
    };
    const answer = await answerGuideQuestion(question, { ...settings, supportContact: '情報システム部' });
    expect(answer?.view.steps.join()).toContain('情報システム部に');
  });

  it.each([
    null,
    { kind: 'guide' },
    { kind: 'judge-number' },
    { ...asked, facts: { ...facts, called: 'yes' } },
    { ...asked, facts: { ...facts, device: { system: 'x'.repeat(201), browser: null } } },
  ])('leaves %j alone', (message) => {
    expect(answerGuideQuestion(message, settings)).toBeUndefined();
  });
});

describe('the asker', () => {
  const heard = vi.fn();
  let life = new AbortController();
  let area = fakeArea();
  beforeEach(() => {
    life.abort();
    life = new AbortController();
    area = fakeArea();
    heard.mockClear();
  });
  const start = (send: (question: GuideQuestion) => Promise<unknown>) =>
    guideAsker({ send, storageEvents: area.onChanged }, heard, life.signal);
  const isHeard = (times: number) =>
    vi.waitFor(() => {
      expect(heard).toHaveBeenCalledTimes(times);
    });
  const answer = (question: GuideQuestion) => Promise.resolve(answerGuideQuestion(question, settings));

  it('waits for the answer, then gives it, asking once for each thing to say', async () => {
    const send = vi.fn(answer);
    const ask = start(send);
    expect(ask(facts)).toBeNull();
    await isHeard(1);
    expect(ask(facts)?.view.title).toBe('電話で本人確認をします');
    expect(send).toHaveBeenCalledExactlyOnceWith(asked);
    expect(ask({ ...facts, called: true })).toBeNull();
    await isHeard(2);
    expect(ask({ ...facts, called: true })?.view.title).toBe('電話を待っています');
  });

  it('shows nothing of an answer to an older question', async () => {
    const first = Promise.withResolvers<unknown>();
    const ask = start((question) => (question.facts.called ? answer(question) : first.promise));
    ask(facts);
    ask({ ...facts, called: true });
    await isHeard(1);
    first.resolve(await answer(asked));
    await first.promise;
    expect(ask({ ...facts, called: true })?.view.title).toBe('電話を待っています');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('asks again when the settings change', async () => {
    const send = vi.fn(answer);
    const ask = start(send);
    ask(facts);
    await isHeard(1);
    await area.set({ settings: { version: 1, textSize: 'large' } });
    ask(facts);
    await vi.waitFor(() => {
      expect(send).toHaveBeenCalledTimes(2);
    });
  });

  it.each([
    ['is gone', () => Promise.reject(new Error('no receiver'))],
    [
      'was replaced',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    ['says nothing', () => Promise.resolve(undefined)],
    ['says something else', () => Promise.resolve({ ...bareTexts, view: { title: 5 } })],
  ])('says at least that the words are missing where the worker %s', async (_, send) => {
    const ask = start(send);
    ask(facts);
    await isHeard(1);
    expect(ask(facts)).toBe(bareTexts);
  });

  it('lets the bare words stand after a second, and takes an answer that comes later', async () => {
    vi.useFakeTimers();
    const worker = Promise.withResolvers<unknown>();
    const ask = start(() => worker.promise);
    ask(facts);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask(facts)).toBe(bareTexts);
    worker.resolve(await answer(asked));
    await vi.advanceTimersByTimeAsync(0);
    expect(ask(facts)?.view.title).toBe('電話で本人確認をします');
    vi.useRealTimers();
  });
});
