import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawPanel } from '../../../components/overlay/answers';
import { panelKeeper, type Report } from '../../../utils/panel/keeper';
import type { Unsaid } from '../../../utils/messages';
import type { PanelQuestion } from '../../../utils/panel/question';
import { reportSlot } from '../../../utils/report/report-slot';
import { reportTerms } from '../../../utils/report/terms';
import { samplePanel, sampleQuestion } from './sample';

const words = { copied: 'copied', copyFailed: 'not copied', noAnswer: 'no answer' };
const { facts } = sampleQuestion;
const panel = (at: string) => drawPanel({ ...samplePanel, at }, '戻る');
const nothing = { panel: null, notice: '', report: '' };

/** The worker's answers, by panel; one that is missing never comes. */
let answers = new Map<string, () => Promise<unknown>>();
const send = vi.fn(
  (question: Unsaid<PanelQuestion>) => answers.get(question.at)?.() ?? new Promise<unknown>(() => undefined),
);
const changed = vi.fn();
const writeText = vi.fn<(text: string) => Promise<void>>();
const keep = (report?: Report) =>
  panelKeeper({ send, words: () => words, ...(report && { report }) }, changed);

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  answers = new Map([
    ['a', () => Promise.resolve(panel('a'))],
    ['b', () => Promise.resolve(panel('b'))],
    ['gone', () => Promise.reject(new Error('gone'))],
  ]);
});

describe('panelKeeper', () => {
  it('asks for the panel and shows it while the page is the same', async () => {
    const panels = keep();
    panels.on('phone-failed');
    await panels.open('a', facts);
    expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'panel', at: 'a', facts });
    expect(changed).toHaveBeenCalledOnce();
    expect(panels.on('phone-failed').panel?.texts.at).toBe('a');
    expect(panels.on('phone-failed').panel?.texts.at).toBe('a');
  });

  it('drops the panel with the page, for good', async () => {
    const panels = keep();
    panels.on('phone-failed');
    await panels.open('a', facts);
    expect(panels.on('unknown')).toEqual(nothing);
    expect(panels.on('phone-failed')).toEqual(nothing);
  });

  it('drops an answer that comes after the page has changed, or after another press', async () => {
    let late: (answer: unknown) => void = () => undefined;
    answers.set('late', () => new Promise((resolve) => (late = resolve)));
    const panels = keep();
    panels.on('phone-failed');
    const first = panels.open('late', facts);
    await panels.open('b', facts);
    late(panel('late'));
    await first;
    expect(panels.on('phone-failed').panel?.texts.at).toBe('b');

    answers.set('late', () => new Promise((resolve) => (late = resolve)));
    const second = panels.open('late', facts);
    panels.on('mfa-prompt');
    late(panel('late'));
    await second;
    expect(panels.on('mfa-prompt')).toEqual(nothing);
  });

  it('goes back to the guide', async () => {
    const panels = keep();
    panels.on('phone-failed');
    await panels.open('a', facts);
    await panels.open('', facts);
    expect(panels.on('phone-failed')).toEqual(nothing);
  });

  it('keeps what is shown and says so when no answer comes, and no more once one does', async () => {
    const panels = keep();
    panels.on('phone-failed');
    await panels.open('a', facts);
    await panels.open('gone', facts);
    expect(panels.on('phone-failed')).toEqual({ ...nothing, panel: panel('a'), notice: 'no answer' });
    await panels.open('b', facts);
    expect(panels.on('phone-failed')).toEqual({ ...nothing, panel: panel('b') });
  });

  it('has the page report itself, once, for a panel that has room for it', async () => {
    const copies = [{ label: 'copy', text: reportSlot }];
    answers.set('report', () => Promise.resolve(drawPanel({ ...samplePanel, copies }, '戻る')));
    const report = vi.fn(() => 'of the page');
    const panels = keep(report);
    panels.on('unknown');
    await panels.open('a', facts);
    expect(report).not.toHaveBeenCalled();
    await panels.open('report', facts);
    expect(report).toHaveBeenCalledExactlyOnceWith(reportTerms);
    expect(panels.on('unknown').report).toBe('of the page');
  });

  it.each([
    ['copied', () => Promise.resolve()],
    ['not copied', () => Promise.reject(new Error('NotAllowedError'))],
  ])('says that a text was %s', async (notice, write) => {
    writeText.mockImplementationOnce(write);
    const panels = keep();
    panels.on('phone-failed');
    await panels.open('a', facts);
    await panels.copy('a text');
    expect(writeText).toHaveBeenCalledWith('a text');
    expect(panels.on('phone-failed')).toEqual({ ...nothing, panel: panel('a'), notice });
  });

  it('asks again for a panel that tells the time, until another press or page', async () => {
    vi.useFakeTimers();
    answers.set('clock', () =>
      Promise.resolve(drawPanel({ ...samplePanel, at: 'clock', again: 60_000 }, '戻る')),
    );
    const panels = keep();
    panels.on('support-mfa-form');
    await panels.open('clock', facts);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(send).toHaveBeenCalledTimes(3);
    await panels.open('a', facts);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(send).toHaveBeenCalledTimes(4);
    expect(panels.on('support-mfa-form').panel?.texts.at).toBe('a');
    vi.useRealTimers();
  });
});
