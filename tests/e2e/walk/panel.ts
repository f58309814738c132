import type { Tab } from '../harness/tab.ts';
import { expect } from '../harness/test.ts';
import type { Person } from './person.ts';

/** What the open panel says; null: none is open. */
export async function panelOf(tab: Tab): Promise<string | null> {
  return (await tab.navi())?.parts.panel?.text ?? null;
}

/** Presses an offer, an answer or "back", and waits for the panel that it leads to (null: the guide). */
export async function pressesAnswer(person: Person, text: string, to: string | null): Promise<void> {
  await person.presses({ part: 'guide', text });
  await expect
    .poll(async () => (await person.tab.navi())?.parts.panel?.attributes['data-at'] ?? null)
    .toBe(to);
}
