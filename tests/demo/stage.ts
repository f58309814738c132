import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { ChromiumTab } from '../e2e/harness/chromium-tab.ts';
import type { Box } from '../e2e/harness/find.ts';
import type { Navi } from '../e2e/harness/navi.ts';
import { Tab } from '../e2e/harness/tab.ts';
import type { World } from '../simulator/world.ts';
import type { pageNames } from './words.ts';

/** How long a loaded page may take until the guide has recognised it, in milliseconds. */
const PATIENCE_MS = 20_000;
/** How long the guide may take to point at a control of a page that it has recognised, in milliseconds. */
const POINTING_MS = 3_000;
const LOOK_EVERY_MS = 100;

/** Where the walk is: the tab in front, the AWS behind it, and who watches. */
export interface Stage {
  page: Page;
  /** The same tab, through which our overlay can be read. */
  tab: Tab;
  world: World;
  /** Shows what is on a tab now, and lets a person read it. */
  show: (name: keyof typeof pageNames, page: Page) => Promise<void>;
  signal: AbortSignal;
}

/** The tab of `page`, in front, with its overlay readable. */
export async function take(page: Page): Promise<Pick<Stage, 'page' | 'tab'>> {
  await page.bringToFront();
  return { page, tab: new Tab(new ChromiumTab(page, await page.context().newCDPSession(page))) };
}

/** Looks until there is an answer; null when there was none in `patience` milliseconds. */
export async function waitFor<T>(
  signal: AbortSignal,
  look: () => Promise<T | null>,
  patience = PATIENCE_MS,
): Promise<T | null> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const answer = await look();
    if (answer !== null) return answer;
    await sleep(LOOK_EVERY_MS, undefined, { signal });
  }
  return null;
}

/** The overlay as soon as it fits; null when it never did. */
export function waitForNavi(
  { tab, signal }: Stage,
  fits: (navi: Navi) => boolean,
  patience = PATIENCE_MS,
): Promise<Navi | null> {
  const look = async () => {
    // A document that is being replaced cannot be read; the next look sees its successor.
    const navi = await tab.navi().catch(() => null);
    return navi && fits(navi) ? navi : null;
  };
  return waitFor(signal, look, patience);
}

/** Clicks the middle of what the guide points at; `null`, and no click, where it points at nothing. */
export async function pressSpotlight(stage: Stage): Promise<Box | null> {
  const navi = await waitForNavi(stage, ({ parts }) => parts.spotlight !== undefined, POINTING_MS);
  const box = navi?.parts.spotlight?.box ?? null;
  if (box) await stage.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return box;
}
