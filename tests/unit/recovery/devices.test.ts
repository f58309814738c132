import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerRecovery, type Keeping } from '../../../utils/recovery/answer';
import { expectedRecovery } from '../../../utils/recovery/expected';
import { markerLife } from '../../../utils/recovery/marker';
import { pageIds } from '../../../utils/pages/page';
import type { RecoveryMessage } from '../../../utils/recovery/message';
import type { RecoveryView } from '../../../utils/recovery/view';
import { fakeArea } from '../popup/fake-area';

/** A browser with a storage of its own, on an account that it shares with others. */
function device(sync: ReturnType<typeof fakeArea>, system: string, skew = 0) {
  const clock = { now: 1_800_000_000_000 };
  const choices = { leaveWarning: true, sync: true };
  const keeping: Keeping = {
    local: fakeArea(),
    session: fakeArea(),
    sync,
    device: { system, browser: 'Chrome' },
    isThere: () => Promise.resolve(true),
    bringToFront: () => Promise.resolve(),
    now: () => clock.now + skew,
  };
  const tell = async (event: RecoveryMessage['event'], page: RecoveryMessage['page'], tab = 1) => {
    clock.now += 1;
    const view = await answerRecovery({ kind: 'recovery', event, page, lang: 'ja' }, tab, choices, keeping);
    if (!view) throw new Error('There was no answer.');
    return view;
  };
  return { keeping, choices, clock, tell };
}

afterEach(() => {
  vi.useRealTimers();
});

const where = (view: RecoveryView) => view.notes.map((note) => note.where ?? note.part);

describe('two devices', () => {
  it('the one without the recovery hears of the other', async () => {
    const sync = fakeArea();
    const [mac, windows] = [device(sync, 'Mac'), device(sync, 'Windows')];
    expect(where(await mac.tell('reached', 'email-verification'))).toEqual([]);
    const heard = await windows.tell('reached', 'sign-in-identity');
    expect(where(heard)).toEqual(['device']);
    expect(heard.notes[0]?.texts.join()).toContain('「MacのChrome」');
    expect(heard.status).toBe('idle');
  });

  it('hears no more of it once the person said so, until another recovery begins', async () => {
    const sync = fakeArea();
    const [mac, windows] = [device(sync, 'Mac'), device(sync, 'Windows')];
    await mac.tell('reached', 'email-verification');
    expect(where(await windows.tell('heard', 'sign-in-identity'))).toEqual([]);
    expect(where(await windows.tell('asked', 'mfa-prompt'))).toEqual([]);
    await mac.tell('stop', 'email-verification');
    await mac.tell('reached', 'email-verification');
    expect(where(await windows.tell('asked', 'mfa-prompt'))).toEqual(['device']);
  });

  it('the one that takes it up has it, and the other one is told', async () => {
    const sync = fakeArea();
    const [mac, windows] = [device(sync, 'Mac'), device(sync, 'Windows')];
    await mac.tell('reached', 'email-verification');
    windows.clock.now += 60_000;
    expect(where(await windows.tell('reached', 'phone-verification'))).toEqual([]);
    expect(where(await mac.tell('asked', 'email-verification'))).toEqual(['device']);
    // The end of the first device's run does not take the other's marker away.
    await mac.tell('stop', 'email-verification');
    expect(sync.items).toMatchObject({ recovery: { recovery: { system: 'Windows', step: 3 } } });
    await windows.tell('reached', 'security-credentials');
    expect(sync.items).toEqual({});
  });

  it('agree whatever their clocks say, within a day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -markerLife + 10_000, max: markerLife - 10_000 }), async (skew) => {
        const sync = fakeArea();
        const [mac, windows] = [device(sync, 'Mac'), device(sync, 'Windows', skew)];
        expect(where(await mac.tell('reached', 'email-verification'))).toEqual([]);
        expect(where(await windows.tell('reached', 'mfa-prompt'))).toEqual(['device']);
        expect(where(await mac.tell('asked', 'mfa-prompt'))).toEqual([]);
      }),
    );
  });

  it('speak no more of a device that went away without a word', async () => {
    const sync = fakeArea();
    const [mac, windows] = [device(sync, 'Mac'), device(sync, 'Windows')];
    await mac.tell('reached', 'email-verification');
    windows.clock.now += markerLife;
    expect(where(await windows.tell('reached', 'mfa-prompt'))).toEqual([]);
  });

  it('write only what is new: the browsers allow few writes', async () => {
    const sync = fakeArea();
    let writes = 0;
    sync.onChanged.addListener(() => (writes += 1));
    const mac = device(sync, 'Mac');
    for (const page of ['email-verification', 'phone-verification', 'phone-code-on-screen'] as const)
      for (let again = 0; again < 10; again++) await mac.tell('reached', page);
    expect(writes).toBe(2);
  });

  it.each([
    ['over its quota', () => Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota'))],
    ['offline', () => Promise.reject(new Error('offline'))],
  ])('go on when the sync is %s', async (_, set) => {
    const mac = device({ ...fakeArea(), set }, 'Mac');
    expect((await mac.tell('reached', 'email-verification')).status).toBe('active');
    expect((await mac.tell('reached', 'phone-verification')).page).toBe('phone-verification');
  });

  it('do not wait for a sync that never answers', async () => {
    const mac = device({ ...fakeArea(), get: () => new Promise<never>(() => undefined) }, 'Mac');
    expect((await mac.tell('reached', 'email-verification')).status).toBe('active');
  });

  it('do not wait for a sync that they do not share by', async () => {
    vi.useFakeTimers();
    const mac = device({ ...fakeArea(), get: () => new Promise<never>(() => undefined) }, 'Mac');
    mac.choices.sync = false;
    const heard = vi.fn();
    void mac.tell('reached', 'email-verification').then(heard);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('share nothing but device, step and time, and nothing at all without the opt-in', async () => {
    const sync = fakeArea();
    const mac = device(sync, 'Mac');
    await mac.tell('reached', 'email-verification');
    expect(sync.items).toEqual({
      recovery: {
        version: 1,
        recovery: { system: 'Mac', browser: 'Chrome', step: 2, startedAt: 1_800_000_000_001 },
      },
    });
    mac.choices.sync = false;
    await mac.tell('asked', 'email-verification');
    await vi.waitFor(() => {
      expect(sync.items).toEqual({});
    });
  });
});

describe('one device', () => {
  it.each([...pageIds, 'unknown'] as const)(
    'answers as expected to %s where nothing is under way',
    async (page) => {
      const { status, page: at, opens, asksBeforeLeaving } = expectedRecovery(page);
      const answer = await device(fakeArea(), 'Mac').tell('reached', page);
      expect(answer).toMatchObject({ status, page: at, opens });
      // What is only expected keeps nobody on a page.
      expect(asksBeforeLeaving).toBe(false);
    },
  );

  it('never says more than it has stored', async () => {
    const full = { ...fakeArea(), set: () => Promise.reject(new Error('quota')) };
    const { keeping, choices } = device(fakeArea(), 'Mac');
    const message = { kind: 'recovery', event: 'reached', page: 'email-verification', lang: 'ja' };
    const view = await answerRecovery(message, 1, choices, { ...keeping, local: full });
    expect(view).toMatchObject({ status: 'idle', page: null, asksBeforeLeaving: false });
    expect(view?.notes.map(({ part }) => part)).toEqual(['recovery-unsaved']);
  });

  it('hears two tabs that speak at the same moment one after the other', async () => {
    const { tell, keeping } = device(fakeArea(), 'Mac');
    await Promise.all([1, 2, 3, 4].map((tab) => tell('called', 'phone-verification', tab)));
    expect(await keeping.local.get('session')).toMatchObject({ session: { calls: 4 } });
  });

  it('answers no other message', () => {
    const { keeping, choices } = device(fakeArea(), 'Mac');
    for (const message of [
      null,
      5,
      {},
      { kind: 'recovery' },
      { kind: 'recovery', event: 'steal', page: 'unknown' },
    ])
      expect(answerRecovery(message, 1, choices, keeping)).toBeUndefined();
  });

  it('asks before leaving only in the tab that has the recovery, and only if wanted', async () => {
    const mac = device(fakeArea(), 'Mac');
    expect((await mac.tell('reached', 'email-verification', 1)).asksBeforeLeaving).toBe(true);
    expect((await mac.tell('asked', 'email-verification', 2)).asksBeforeLeaving).toBe(false);
    expect((await mac.tell('reached', 'link-dead', 1)).asksBeforeLeaving).toBe(false);
    mac.choices.leaveWarning = false;
    expect((await mac.tell('reached', 'phone-verification', 1)).asksBeforeLeaving).toBe(false);
  });
});
