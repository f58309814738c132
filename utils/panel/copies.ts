import { askAdminEn, askAdminJa, removeIamMfa } from '../guide/ask-admin';
import { repairCommands } from '../guide/repair-commands';
import { reportSlot } from '../report/report-slot';
import { links } from './links';

/** What panels offer to copy. */
export const copyTexts = {
  ...repairCommands,
  report: reportSlot,
  askAdminJa,
  askAdminEn,
  removeIamMfa,
  signInPage: links['sign-in'],
} as const;

export type CopyId = keyof typeof copyTexts;
