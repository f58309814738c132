import { expect } from '@playwright/test';
import type { RawTab, World } from './raw-tab.ts';

/** Runs inside the tab, so it can use nothing from its own file. Argument and result travel as JSON. */
export type InTab<A, R> = (arg: A, root: ShadowRoot | null) => R | Promise<R>;

/** `fn` as the text of a function from JSON to JSON, which both protocols can carry; `before` is run first. */
export function carry<A, R>(fn: InTab<A, R>, before = ''): string {
  return `async (json, root) => {
    try {
      ${before}
      return JSON.stringify({ value: await (${String(fn)})(JSON.parse(json), root) });
    } catch (error) {
      return JSON.stringify({ error: String(error) + '\\n' + error?.stack });
    }
  }`;
}

/**
 * Calls a carried function. A document that is replaced meanwhile is asked again; an exception of the function itself
 * is thrown here at once.
 */
export async function callIn<R>(tab: RawTab, world: World, source: string, arg: unknown): Promise<R> {
  let answer: { value?: R; error?: string } = {};
  await expect(async () => {
    const text = await tab.call(world, source, JSON.stringify(arg ?? null));
    if (typeof text !== 'string') throw new Error('The document went away.');
    answer = JSON.parse(text) as typeof answer;
  }).toPass({ timeout: 90_000, intervals: [20, 50, 100] });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as R;
}
