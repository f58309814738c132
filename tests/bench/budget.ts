import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import type { Build, BuiltFile } from './sizes.ts';

const bytes = z.int().check(z.positive());

/** Most bytes: gzip for files and the popup, deflated for the archive. */
const budgetSchema = z.strictObject({
  files: z.record(z.string(), bytes),
  /** For files that have no line of their own. */
  otherwise: bytes,
  /** What the popup loads before it can be used; the phone module comes later. */
  popup: bytes,
  archive: bytes,
});

export type Budget = z.infer<typeof budgetSchema>;

/** @throws when `budget.json` is not a budget */
export function readBudget(): Budget {
  return budgetSchema.parse(JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8')));
}

/** One thing that was weighed against its budget, in bytes. */
export interface Weighed {
  what: string;
  is: number;
  most: number;
  raw: number;
}

/** Every file of the build, then what the popup loads first, then the archive. */
export function weighAgainst({ files }: Build, budget: Budget): readonly Weighed[] {
  const opening = files.filter(({ opensPopup }) => opensPopup);
  const total = (some: readonly BuiltFile[], size: 'raw' | 'gzip' | 'deflated') =>
    some.reduce((sum, file) => sum + file[size], 0);
  return [
    ...files.map(({ name, gzip, raw }) => ({
      what: name,
      is: gzip,
      most: budget.files[name] ?? budget.otherwise,
      raw,
    })),
    {
      what: 'popup before the phone module',
      is: total(opening, 'gzip'),
      most: budget.popup,
      raw: total(opening, 'raw'),
    },
    { what: 'whole archive', is: total(files, 'deflated'), most: budget.archive, raw: total(files, 'raw') },
  ];
}

/** Sentences about what is too large in one build. */
export function tooLarge(build: Build, budget: Budget): readonly string[] {
  return weighAgainst(build, budget)
    .filter(({ is, most }) => is > most)
    .map(({ what, is, most }) => `${build.name}: ${what} is ${is} bytes, ${is - most} over its ${most}.`);
}
