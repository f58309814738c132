import type { ChecklistWords } from './checklist-words';

/** The words of what is far down in the popup: it opens without them. */
export interface BelowWords {
  repair: {
    heading: string;
    question: string;
    /** What no administrator can do: said before anything else. */
    limits: string;
    open: string;
  };
  support: {
    heading: string;
    open: string;
    back: string;
  };
  checklist: ChecklistWords;
}
