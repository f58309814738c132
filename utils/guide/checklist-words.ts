import type { ItemGroup, ItemId } from '../checklist/items';
import type { Readiness } from '../checklist/readiness';
import type { Said } from './popup-words';

/** The words of the checklist and of the reminder below it: the popup opens without them. */
export interface ChecklistWords {
  heading: string;
  groups: Record<ItemGroup, string>;
  progress: (settled: number, of: number) => string;
  skip: string;
  /** Names the item, for a screen reader that meets the button alone. */
  skipItem: (item: string) => string;
  items: Record<ItemId, Said>;
  /** The one line in which the preparations end, and what it does not promise. */
  ready: Said;
  /** The same where something was set aside as not needed. */
  goneThrough: Said;
  notReady: (open: number) => string;
  /** Why an item that is settled in the list counts as open. */
  stillOpen: Record<Readiness['why'][number], string>;
  rehearse: string;
  reminder: {
    label: string;
    /** When the date is looked at: there is no alarm. */
    detail: string;
    inHalfAYear: string;
    remove: string;
    /** The day has come. */
    due: string;
    again: string;
    incomplete: string;
  };
}
