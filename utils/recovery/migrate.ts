import { pageIds } from '../pages/page';
import { isRecord } from '../repair';
import { doingOn } from './doing-on';

/**
 * Brings a stored session of any earlier version to this one's shape and leaves everything else as it is, so that
 * migrating twice is migrating once. Version 1 had no `doing`, `calls` and `place`.
 */
export function migrate(raw: unknown): unknown {
  if (!isRecord(raw) || raw.version !== 1) return raw;
  const page = pageIds.find((id) => id === raw.page) ?? null;
  return { ...raw, version: 2, doing: raw.status === 'active' ? doingOn(page) : null, calls: 0, place: null };
}
