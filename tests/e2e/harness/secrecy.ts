import { expect } from '@playwright/test';
import type { Tab } from './tab.ts';

/** Attributes that our host may carry: they tell the page nothing. */
const harmless = ['popover', 'style'];

/** Asserts that the page's own scripts find exactly one overlay host, and nothing in it or on it. */
export async function pageCannotSeeInside(tab: Tab): Promise<void> {
  const seen = await tab.evaluate(
    (allowed) =>
      [...document.querySelectorAll('fukkyu-navi')].map((host) => ({
        shadowRoot: host.shadowRoot,
        content: host.getHTML({ serializableShadowRoots: true }),
        attributes: host.getAttributeNames().filter((name) => !allowed.includes(name)),
        properties: Object.getOwnPropertyNames(host),
      })),
    harmless,
  );
  expect(seen, 'what the page sees of fukkyu-navi').toEqual([
    { shadowRoot: null, content: '', attributes: [], properties: [] },
  ]);
}
