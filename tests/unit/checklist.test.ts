import { describe, expect, it } from 'vitest';
import { progressOf, statusOf, withStatus, type Checklist } from '../../utils/checklist/checklist';
import { checklistItems, itemGroups } from '../../utils/checklist/items';
import { openPreparations } from '../../utils/checklist/readiness';

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
  const marks = (ids: readonly string[]) =>
    ids.reduce((list, id, index) => withStatus(list, id, index % 2 ? 'skipped' : 'done'), empty);

  it('counts the preparations that are neither done nor set aside', () => {
    expect(openPreparations(empty)).toBe(prepare.length);
    expect(openPreparations(marks(prepare.slice(3)))).toBe(3);
    expect(openPreparations(marks(prepare))).toBe(0);
  });

  it('asks nothing that belongs to a later part', () => {
    const later = checklistItems.filter(({ group }) => group !== 'prepare').map(({ id }) => id);
    expect(openPreparations(marks(later))).toBe(prepare.length);
  });
});
