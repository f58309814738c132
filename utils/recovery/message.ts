import { isOneOf, isRecord } from '../messages';
import { pageIds, type PageId } from '../pages/page';
import { sights, type SightKind } from './advance';
import { wishes, type Wish } from './desk';

/** What happened in a tab. `asked`: nothing, it only wants to know; `go-there`: bring the recovery's tab to the front. */
export const tabEvents = [...sights, ...wishes, 'asked', 'go-there'] as const;

export interface RecoveryMessage {
  kind: 'recovery';
  event: SightKind | Wish | 'asked' | 'go-there';
  /** The page that the tab shows. */
  page: PageId | 'unknown';
  lang: 'ja' | 'en';
}

export function isRecoveryMessage(message: unknown): message is RecoveryMessage {
  return (
    isRecord(message) &&
    message.kind === 'recovery' &&
    isOneOf(tabEvents, message.event) &&
    isOneOf([...pageIds, 'unknown'], message.page) &&
    isOneOf(['ja', 'en'], message.lang)
  );
}
