import { repairCommands } from '../guide/repair-commands';

/** What panels offer to copy. */
export const copyTexts = { ...repairCommands } as const;

export type CopyId = keyof typeof copyTexts;
