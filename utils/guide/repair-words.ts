import type { RepairCommand } from './repair-commands';

/** A part of how an administrator who can still sign in corrects the number that AWS calls. */
export interface RepairSection {
  title: string;
  steps: readonly RepairStep[];
}

/** A sentence, and what to copy for it. */
export interface RepairStep {
  text: string;
  copy?: RepairCommand;
}
