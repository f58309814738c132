import type { RepairCommand } from './repair-commands';

/** How an administrator who can still sign in corrects the number that AWS calls; both languages have the same keys. */
export interface RepairWords {
  heading: string;
  question: string;
  /** What no administrator can do: said before anything else. */
  limits: string;
  open: string;
  sections: readonly RepairSection[];
}

export interface RepairSection {
  title: string;
  steps: readonly RepairStep[];
}

/** A sentence, and what to copy for it. */
export interface RepairStep {
  text: string;
  copy?: RepairCommand;
}
