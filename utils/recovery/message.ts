import { isOneOf } from '../messages';
import { pageIds, type PageId } from '../pages/page';
import { isRecord } from '../record';
import { sights, type SightKind } from './advance';
import { wishes, type Wish } from './desk';

/** They change nothing of the recovery: a tab only wants to know, the other tab shall come to the front, enough was said of another device. */
export const questions = ['asked', 'go-there', 'heard'] as const;
type Question = (typeof questions)[number];

export const tabEvents = [...sights, ...wishes, ...questions] as const;

export interface RecoveryMessage {
  kind: 'recovery';
  /** What happened in the tab. */
  event: SightKind | Wish | Question;
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

export function isQuestion(event: RecoveryMessage['event']): event is Question {
  return isOneOf(questions, event);
}
