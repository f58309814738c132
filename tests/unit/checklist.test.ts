import { describe, expect, it } from 'vitest';
import {
  progressOf,
  statusOf,
  withStatus,
  type Checklist,
  type ItemStatus,
} from '../../utils/checklist/checklist';
import { checklistItems, itemGroups } from '../../utils/checklist/items';
import { readinessOf } from '../../utils/checklist/readiness';

const empty: Checklist = { version: 1, items: {} };

describe('the items', () => {
  it('have ids that are unique and kebab-case', () => {
    const ids = checklistItems.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(itemGroups)('of the group %s are few enough to be read', (group) => {
    const count = checklistItems.filter((item) => item.group === group).length;
    expect(count).toBeGreaterThanOrEqual(5);
    expect(count).toBeLessThanOrEqual(9);
  });

  it('stand in the order of their groups', () => {
    const order = checklistItems.map(({ group }) => itemGroups.indexOf(group));
    expect(order).toEqual(order.toSorted());
  });

  it('keep the ids that are stored on devices', () => {
    expect(checklistItems.map(({ id }) => id)).toEqual([
      'root-mailbox',
      'contact-number-form',
      'contact-number-answered',
      'second-mfa-device',
      'contact-administrator',
      'contact-number-verified',
      'root-password-at-hand',
      'phone-backup',
      'rehearsal-finished',
      'other-mfa-device',
      'root-password',
      'one-device',
      'phone-in-hand',
      'anonymous-calls-allowed',
      'verification-mail',
      'old-mfa-removed',
      'new-mfa-registered',
      'spare-mfa-registered',
      'sign-in-tried',
      'iam-mfa-repaired',
      'anonymous-calls-restored',
      'password-after-theft',
    ]);
  });
});

describe('marks', () => {
  it('start as to do', () => {
    expect(statusOf(empty, 'root-mailbox')).toBe('todo');
  });

  it('change one item and leave the others, also unknown ones', () => {
    const marked = withStatus({ version: 1, items: { later: 'done' } }, 'root-mailbox', 'skipped');
    expect(marked).toEqual({ version: 1, items: { later: 'done', 'root-mailbox': 'skipped' } });
  });

  it('count as settled when done or skipped, each in its own group', () => {
    const items = { 'root-mailbox': 'done', 'second-mfa-device': 'skipped', 'one-device': 'done' } as const;
    const checklist: Checklist = {
      version: 1,
      items: { ...items, 'contact-number-form': 'todo', later: 'done' },
    };
    expect(progressOf(checklist, 'prepare')).toEqual({ settled: 2, of: 9 });
    expect(progressOf(checklist, 'afterwards')).toEqual({ settled: 0, of: 7 });
  });
});

describe('the readiness', () => {
  const prepare = checklistItems.filter(({ group }) => group === 'prepare').map(({ id }) => id);
  const marked = (status: ItemStatus, ids: readonly string[] = prepare): Checklist => ({
    version: 1,
    items: Object.fromEntries(ids.map((id) => [id, status])),
  });
  const needed = ['root-mailbox', 'contact-number-form', 'contact-number-answered', 'root-password-at-hand'];

  it('counts the preparations that are not done', () => {
    expect(readinessOf(empty, true).open).toBe(prepare.length);
    expect(readinessOf(marked('done', prepare.slice(3)), true).open).toBe(3);
    expect(readinessOf(marked('done'), true)).toEqual({ open: 0, complete: true, why: [] });
  });

  it('asks nothing that belongs to a later part', () => {
    const later = checklistItems.filter(({ group }) => group !== 'prepare').map(({ id }) => id);
    expect(readinessOf(marked('done', later), true).open).toBe(prepare.length);
  });

  it.each(prepare)(
    'is not complete without %s, and still open without what no recovery can do without',
    (id) => {
      const { open, complete, why } = readinessOf(withStatus(marked('done'), id, 'skipped'), true);
      const isNeeded = needed.includes(id);
      expect({ open, complete, why }).toEqual({
        open: isNeeded ? 1 : 0,
        complete: false,
        why: isNeeded ? ['set-aside'] : [],
      });
    },
  );

  it('does not take the form of a number for done that is no good', () => {
    expect(readinessOf(marked('done'), false)).toEqual({ open: 1, complete: false, why: ['number'] });
    expect(readinessOf(marked('skipped'), false)).toMatchObject({ open: 4, why: ['set-aside'] });
    expect(readinessOf(empty, false)).toMatchObject({ open: prepare.length, why: [] });
  });
});
