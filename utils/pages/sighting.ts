import type { Evidence } from './evidence';
import type { Generation, PageId } from './page';

/** What one look at the document established. */
export type Sighting =
  | {
      kind: 'page';
      page: PageId;
      generation: Generation;
      /** What proved it, as written in the page's file. */
      proof: readonly Evidence[];
      /** The control to press next; null where nothing is to be pressed or it is not on the page. */
      target: Element | null;
      /** That control's words as the page shows them, to be quoted; null where there are none. */
      targetLabel: string | null;
      /** Captchas, code fields and controls that the words speak of: never to be covered. */
      keepClear: readonly Element[];
      /** A secret is on screen: the guide speaks only when it is asked to. */
      isQuiet: boolean;
      /** An alias host or an IAM field says that this is not a root sign-in. */
      iam: boolean;
    }
  /** A host of ours, a page there is no proof for; `iam`: beyond doubt it is an IAM user's sign-in. */
  | { kind: 'unknown'; iam: boolean }
  /** Not a page for this product: it shows nothing at all. */
  | { kind: 'excluded' };
