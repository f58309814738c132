import type { PageId } from '../pages/page';
import { advance, choosePlace, keepOn, isRecoveryPage, sights, type SightKind } from './advance';
import { end } from './end';
import type { RecoverySession } from './session';

/** What the person can say in the guide. `take-over`: here and not in the other tab. */
export const wishes = ['go-on', 'stop', 'take-over', 'work-here', 'work-elsewhere'] as const;
export type Wish = (typeof wishes)[number];

/** This device's recovery and the tab that it is in; null where no tab is known to have it. */
export interface Desk {
  session: RecoverySession;
  tab: number | null;
}

/**
 * The desk after a tab saw or was told something. Only what happens in a tab moves the recovery into it, never what is
 * merely open there: so two tabs cannot take it from each other for ever.
 */
export function settle(
  desk: Desk,
  event: SightKind | Wish,
  page: PageId | 'unknown',
  tab: number | null,
  now: number,
): Desk {
  const { session } = desk;
  if (isSight(event)) {
    const next = advance(session, event, page, now);
    return { session: next, tab: next.status !== 'active' ? null : isRecoveryPage(page) ? tab : desk.tab };
  }
  switch (event) {
    case 'stop':
      return { session: end(session, 'abandoned', now), tab: null };
    case 'go-on':
      return { session: keepOn(session, now), tab: desk.tab };
    case 'take-over':
      return settle({ session: keepOn(session, now), tab }, 'reached', page, tab, now);
    case 'work-here':
    case 'work-elsewhere':
      return {
        session: choosePlace(session, event === 'work-here' ? 'here' : 'elsewhere', now),
        tab: desk.tab,
      };
  }
}

function isSight(event: SightKind | Wish): event is SightKind {
  return sights.some((sight) => sight === event);
}
