import { describe, expect, it } from 'vitest';
import { tickWords } from '../../../utils/guide/tick-words';
import { answerPanelQuestion } from '../../../utils/panel/answer';
import { fakeArea } from '../popup/fake-area';
import { sampleQuestion } from './sample';

const press = (at: string, area: ReturnType<typeof fakeArea>) =>
  answerPanelQuestion({ ...sampleQuestion, at }, area);
const stored = (items: Record<string, string>) => ({ checklist: { version: 1, items } });

describe('a tick from the guide', () => {
  it('is stored beside the others, and shown in the list that comes back', async () => {
    const area = fakeArea(stored({ 'root-mailbox': 'done' }));
    const panel = await press('after!old-mfa-removed', area);
    expect(area.items.checklist).toEqual(
      stored({ 'root-mailbox': 'done', 'old-mfa-removed': 'done' }).checklist,
    );
    expect(panel?.at).toBe('after');
    expect(panel?.answers.filter(({ text }) => text.startsWith('✓'))).toHaveLength(2);
  });

  it('is taken away by a second press', async () => {
    const area = fakeArea();
    await press('after!old-mfa-removed', area);
    await press('after!old-mfa-removed', area);
    expect(area.items.checklist).toEqual(stored({ 'old-mfa-removed': 'todo' }).checklist);
  });

  it('leaves what a newer version wrote, and says so', async () => {
    const newer = { version: 9, items: { 'old-mfa-removed': 'done' } };
    const area = fakeArea({ checklist: newer });
    const panel = await press('after!new-mfa-registered', area);
    expect(area.items.checklist).toEqual(newer);
    expect(panel?.texts[0]).toBe(tickWords.ja.notSaved);
  });

  it('is none where the item is not known', async () => {
    const area = fakeArea();
    expect((await press('after!no-such', area))?.at).toBe('after');
    expect(area.items).toEqual({});
  });
});
