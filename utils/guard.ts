import type { Parsed } from './store';

/** Reads one field; `fits` answers undefined for what does not fit, which counts as damage. An absent one is none. */
export type GuardedReader = <T>(
  name: string,
  fits: (value: unknown) => T | undefined,
  fallback: NoInfer<T>,
) => T;

/** What `parseRecord` (repair.ts) does, for the content scripts, which carry no zod. */
export function guardRecord<T extends { version: number }>(
  raw: unknown,
  initial: T,
  build: (field: GuardedReader) => T,
): Parsed<T> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { kind: 'repaired', value: initial };
  const fields = new Map<string, unknown>(Object.entries(raw));
  const version = fields.get('version');
  let sound = version === undefined || version === initial.version;
  const value = build((name, fits, fallback) => {
    const stored = fields.get(name);
    const read = stored === undefined ? fallback : fits(stored);
    if (read === undefined) sound = false;
    return read ?? fallback;
  });
  const newer = typeof version === 'number' && version > initial.version;
  return { kind: newer ? 'newer' : sound ? 'sound' : 'repaired', value };
}
