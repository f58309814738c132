import { config, type ZodMiniType } from 'zod/mini';
import type { Parsed } from './store';

// Without this zod tries `new Function`, which the pages' CSP refuses and reports.
config({ jitless: true });

/** Reads one field; one that does not fit its schema counts as damage and falls back. An absent one is no damage. */
export type FieldReader = <T>(name: string, schema: ZodMiniType<T>, fallback: T) => T;

/**
 * Reads a stored record field by field, so that one damaged field costs only itself.
 * `build` makes the value of the fields; a record whose `version` is above `initial.version` is `newer`.
 */
export function parseRecord<T extends { version: number }>(
  raw: unknown,
  initial: T,
  build: (field: FieldReader) => T,
): Parsed<T> {
  if (!isRecord(raw)) return { kind: 'repaired', value: initial };
  let sound = raw.version === undefined || raw.version === initial.version;
  const value = build((name, schema, fallback) => {
    if (raw[name] === undefined) return fallback;
    const read = schema.safeParse(raw[name]);
    if (!read.success) sound = false;
    return read.success ? read.data : fallback;
  });
  if (typeof raw.version === 'number' && raw.version > initial.version) return { kind: 'newer', value };
  return { kind: sound ? 'sound' : 'repaired', value };
}

export function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
