import { pageIds } from '../pages/page';
import type { Parsed, Slot } from '../store';
import { idleSession, type RecoverySession } from './session';

const statuses = ['idle', 'active', 'finished', 'abandoned'] as const;

/** The session's slot for the content scripts, which carry no zod; a property test holds it equal to the schema's. */
export const guardedSessionSlot: Slot<RecoverySession> = { key: 'session', initial: idleSession, parse };

function parse(raw: unknown): Parsed<RecoverySession> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { kind: 'repaired', value: idleSession };
  const fields = new Map<string, unknown>(Object.entries(raw));
  let sound = true;
  const read = <T>(name: keyof RecoverySession, fits: (value: unknown) => T | undefined): T | null => {
    if (fields.get(name) === undefined) return null;
    const value = fits(fields.get(name));
    if (value === undefined) sound = false;
    return value ?? null;
  };
  const page = read('page', (value) => (value === null ? null : pageIds.find((id) => id === value)));
  const status = read('status', (value) => statuses.find((one) => one === value));
  const startedAt = read('startedAt', time);
  const updatedAt = read('updatedAt', time);
  const version = fields.get('version');
  const newer = typeof version === 'number' && version > idleSession.version;
  if (version !== undefined && version !== idleSession.version && !newer) sound = false;
  // A lost status beside a readable page counts as under way: the person can end it, but could not bring it back.
  const fallback = page === null ? 'idle' : 'active';
  const value: RecoverySession = { version: 1, status: status ?? fallback, page, startedAt, updatedAt };
  return { kind: newer ? 'newer' : sound ? 'sound' : 'repaired', value };
}

function time(value: unknown): number | null | undefined {
  return value === null || (Number.isInteger(value) && typeof value === 'number' && value >= 0)
    ? value
    : undefined;
}
