import { pageIds, type PageId } from '../../utils/pages/page.ts';
import { acts, openGuide } from './acts.ts';
import { waitForNavi, type Stage } from './stage.ts';
import { pageNames, words } from './words.ts';

/** How long the walk waits for a page that it knows before it believes the guide that this one is unknown. */
const DOUBT_MS = 8_000;

/** The page behind one that the guide does not recognise: a person goes on by what AWS's page says itself. */
const usualNext: Readonly<Partial<Record<PageId, PageId>>> = {
  'sign-in-password': 'mfa-prompt',
  'mfa-prompt': 'mfa-troubleshoot',
  'mfa-troubleshoot': 'email-verification',
  'email-verification': 'phone-verification',
  'phone-code-on-screen': 'recovery-complete',
  'phone-code-entry': 'recovery-complete',
};

/**
 * Goes from the sign-in page to the security credentials, page by page as the guide recognises them.
 * @throws Error that names the page on which it got no further
 */
export async function walkThroughRecovery(start: Stage): Promise<void> {
  let stage = start;
  let here: PageId | null = null;
  for (;;) {
    const arrived: PageId = await arrive(stage, here);
    if (arrived === 'security-credentials') {
      await openGuide(stage);
      return;
    }
    const act = acts[arrived];
    if (!act) throw new Error(words.stuck(pageNames[arrived]));
    try {
      stage = await act(stage);
    } catch (error) {
      stage.signal.throwIfAborted();
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new Error(`${words.stuck(pageNames[arrived])}\n${reason ?? ''}`, { cause: error });
    }
    here = arrived;
  }
}

/** Waits until the tab shows another page than the one just left, and shows it. */
async function arrive(stage: Stage, left: PageId | null): Promise<PageId> {
  const isKnown = (page: string) => page !== left && page !== 'unknown';
  const known = await waitForNavi(stage, ({ page }) => isKnown(page), DOUBT_MS);
  const seen = known ?? (await waitForNavi(stage, ({ page }) => page !== left));
  const arrived = pageIds.find((id) => id === seen?.page);
  const supposed = arrived ?? (left === null || seen === null ? undefined : usualNext[left]);
  if (!supposed) throw new Error(words.stuck(pageNames[left ?? 'unknown']));
  await stage.show(arrived ?? 'unknown', stage.page);
  return supposed;
}
