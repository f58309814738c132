import { repairCommands } from '../guide/repair-commands';
import { reportSlot } from '../report/report-slot';

/** What panels offer to copy. */
export const copyTexts = { ...repairCommands, report: reportSlot } as const;

export type CopyId = keyof typeof copyTexts;
