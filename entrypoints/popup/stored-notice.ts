import type { PopupWords } from '../../utils/guide/popup-words';
import type { SlotState } from './use-slot';

/** What to say about a stored value that could not be read or written as it should; null when all is well. */
export function storedNotice(
  words: PopupWords['stored'],
  slot: keyof PopupWords['stored']['damaged'],
  { kind, refusal }: Pick<SlotState<unknown>, 'kind' | 'refusal'>,
): string | null {
  if (kind === 'newer' || refusal === 'newer') return words.newer;
  if (refusal !== null) return refusal === 'full' ? words.full : words.notSaved;
  if (kind === 'unreachable') return words.unreachable;
  return kind === 'repaired' ? words.damaged[slot] : null;
}
