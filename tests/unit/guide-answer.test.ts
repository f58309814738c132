import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawGuide } from '../../components/overlay/answers';
import { bareAnswer } from '../../components/overlay/bare-answer';
import type { GuideAnswer } from '../../utils/drawing/answer';
import { answerGuideQuestion } from '../../utils/guide/answer';
import { guideAsker, type GuideQuestion } from '../../utils/guide/ask-guide';
import type { GuideFacts } from '../../utils/guide/guide-for';
import type { Device } from '../../utils/recovery/device';
import { ja } from '../../utils/guide/ja';
import type { SettingsInForce } from '../../utils/settings-in-force';
import { fakeArea } from './popup/fake-area';

const settings: SettingsInForce = {
  spoken: 'ja',
  textSize: 'large',
  leaveWarning: true,
  sync: false,
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
};
const device: Device = { system: 'Mac', browser: 'Chrome' };
const asked: GuideQuestion = { kind: 'guide', facts };

const bare = bareAnswer((name) => name);

describe('the worker', () => {
  it('says in the language of the settings what there is to say, and how it is to look', async () => {
    expect(await answerGuideQuestion(structuredClone(asked), settings, device)).toMatchObject({
      view: { lang: 'ja', title: '電話で本人確認をします', open: true },
      look: { textSize: 'large', launcherCorner: 'top-left' },
    });
    const english = await answerGuideQuestion(asked, { ...settings, spoken: 'en' }, device);
    expect(english?.view).toMatchObject({ lang: 'en', title: 'Verify by phone', counter: 'Step 3 of 5' });
    expect(english?.view.steps.join()).toContain('“すぐに連絡を受ける” (Call me now) in the frame');
  });

  it('names whom the organisation wants to be asked', async () => {
    const prompt = { kind: 'page', page: 'mfa-prompt', generation: 'any', iam: true } as const;
    const question = {
      ...asked,
      facts: { ...facts, sighting: { ...prompt, pressable: false, label: null } },
    };
    const answer = await answerGuideQuestion(
      question,
      { ...settings, supportContact: '情報システム部' },
      device,
    );
    expect(answer?.view.steps.join()).toContain('情報システム部に');
  });

  it.each([
    null,
    { kind: 'guide' },
    { kind: 'judge-number' },
    { ...asked, facts: { ...facts, called: 'yes' } },
    { ...asked, facts: { ...facts, sighting: { ...facts.sighting, label: 'x'.repeat(201) } } },
  ])('leaves %j alone', (message) => {
    expect(answerGuideQuestion(message, settings, device)).toBeUndefined();
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
    guideAsker({ send, storageEvents: area.onChanged }, () => bare, heard, life.signal);
  const isHeard = (times: number) =>
    vi.waitFor(() => {
      expect(heard).toHaveBeenCalledTimes(times);
    });
  const answer = (question: GuideQuestion) =>
    Promise.resolve(answerGuideQuestion(question, settings, device)?.then(drawGuide));
  const said = (answer: GuideAnswer | null) => answer?.texts.said;

  it('waits for the answer, then gives it, asking once for each thing to say', async () => {
    const send = vi.fn(answer);
    const ask = start(send);
    expect(ask(facts)).toBeNull();
    await isHeard(1);
    expect(said(ask(facts))).toMatch('電話で本人確認をします');
    expect(send).toHaveBeenCalledExactlyOnceWith(asked);
    expect(ask({ ...facts, called: true })).toBeNull();
    await isHeard(2);
    expect(said(ask({ ...facts, called: true }))).toMatch('電話を待っています');
  });

  it('shows nothing of an answer to an older question', async () => {
    const first = Promise.withResolvers<unknown>();
    const ask = start((question) => (question.facts.called ? answer(question) : first.promise));
    ask(facts);
    ask({ ...facts, called: true });
    await isHeard(1);
    first.resolve(await answer(asked));
    await first.promise;
    expect(said(ask({ ...facts, called: true }))).toMatch('電話を待っています');
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
    ['says something else', () => Promise.resolve({ ...bare, texts: { title: 5 } })],
  ])('says at least that the words are missing where the worker %s', async (_, send) => {
    const ask = start(send);
    ask(facts);
    await isHeard(1);
    expect(ask(facts)).toBe(bare);
  });

  it('falls back on what the worker said for its own silence, in place of the steps', async () => {
    const send = vi.fn(answer);
    const ask = start(send);
    ask(facts);
    await isHeard(1);
    const before = ask(facts);
    send.mockReturnValue(Promise.reject(new Error('gone')));
    ask({ ...facts, called: true });
    await isHeard(2);
    const silence = ask({ ...facts, called: true });
    expect(silence?.drawn.body).toEqual(before?.drawn.lostBody);
    expect(silence?.texts).toEqual({ ...before?.texts, said: ja.lost.title });
    expect(silence?.drawn.open).toEqual(before?.drawn.lostOpen);
    expect(silence?.drawn.folded).toEqual(before?.drawn.folded);
  });

  it('lets the bare words stand after a second, and takes an answer that comes later', async () => {
    vi.useFakeTimers();
    const worker = Promise.withResolvers<unknown>();
    const ask = start(() => worker.promise);
    ask(facts);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask(facts)).toBe(bare);
    worker.resolve(await answer(asked));
    await vi.advanceTimersByTimeAsync(0);
    expect(said(ask(facts))).toMatch('電話で本人確認をします');
    vi.useRealTimers();
  });
});
