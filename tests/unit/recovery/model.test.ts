import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageIds, type PageId } from '../../../utils/pages/page';
import { recoveryPages } from '../../../utils/recovery/advance';
import { settle, type Desk } from '../../../utils/recovery/desk';
import { idleSession } from '../../../utils/recovery/session';
import { sessionSlot } from '../../../utils/recovery/session-schema';

/** What a person knows to be true, kept as plainly as it can be. */
interface Model {
  isActive: boolean;
  /** Where something happened last. */
  tab: number | null;
  page: PageId | null;
  calls: number;
}

interface Real {
  desk: Desk;
  now: number;
}

type Command = fc.Command<Model, Real>;

const asRecovery = (page: PageId | 'unknown') => recoveryPages.find((one) => one === page);

function act(real: Real, ...[event, page, tab]: [Parameters<typeof settle>[1], PageId | 'unknown', number]) {
  real.desk = settle(real.desk, event, page, tab, real.now);
}

function agree(model: Model, { desk, now }: Real): void {
  const { session, tab } = desk;
  expect(session.status === 'active').toBe(model.isActive);
  expect(tab).toBe(model.tab);
  if (model.isActive) expect(session).toMatchObject({ page: model.page, calls: model.calls });
  expect(session.doing === null).toBe(!model.isActive);
  expect(session.startedAt ?? 0).toBeLessThanOrEqual(session.updatedAt ?? now);
  // Whatever is stored is read back as it is.
  expect(sessionSlot.parse(structuredClone(session))).toEqual({ kind: 'sound', value: session });
}

class Sees implements Command {
  readonly event: 'reached' | 'mail-asked' | 'called';
  readonly page: PageId | 'unknown';
  readonly tab: number;
  constructor(event: Sees['event'], page: Sees['page'], tab: number) {
    this.event = event;
    this.page = page;
    this.tab = tab;
  }
  check = () => true;
  run(model: Model, real: Real) {
    act(real, this.event, this.page, this.tab);
    if (asRecovery(this.page)) {
      const before = model.isActive ? model.calls : 0;
      Object.assign(model, { isActive: true, tab: this.tab, page: this.page });
      model.calls = before + (this.event === 'called' ? 1 : 0);
    } else if (this.page === 'security-credentials') Object.assign(model, { isActive: false, tab: null });
    agree(model, real);
  }
  toString = () => `${this.event} ${this.page} in tab ${this.tab}`;
}

class Stops implements Command {
  readonly tab: number;
  constructor(tab: number) {
    this.tab = tab;
  }
  check = () => true;
  run(model: Model, real: Real) {
    act(real, 'stop', 'unknown', this.tab);
    Object.assign(model, { isActive: false, tab: null });
    agree(model, real);
  }
  toString = () => 'stop';
}

class TakesOver implements Command {
  readonly page: PageId | 'unknown';
  readonly tab: number;
  constructor(page: PageId | 'unknown', tab: number) {
    this.page = page;
    this.tab = tab;
  }
  /** The button is there only while another tab has the recovery, and not in the console. */
  check = ({ isActive, tab }: Readonly<Model>) =>
    isActive && tab !== null && tab !== this.tab && this.page !== 'security-credentials';
  run(model: Model, real: Real) {
    act(real, 'take-over', this.page, this.tab);
    model.tab = this.tab;
    model.page = asRecovery(this.page) ?? model.page;
    agree(model, real);
  }
  toString = () => `take over ${this.page} into tab ${this.tab}`;
}

class Says implements Command {
  readonly word: 'go-on' | 'work-here' | 'work-elsewhere';
  constructor(word: Says['word']) {
    this.word = word;
  }
  check = () => true;
  run(model: Model, real: Real) {
    act(real, this.word, 'unknown', 1);
    agree(model, real);
  }
  toString = () => this.word;
}

/** The worker forgets everything but what is stored; a restarted browser forgets its tabs as well. */
class Restarts implements Command {
  readonly what: 'worker' | 'browser';
  constructor(what: Restarts['what']) {
    this.what = what;
  }
  check = () => true;
  run(model: Model, real: Real) {
    const tab = this.what === 'worker' ? real.desk.tab : null;
    real.desk = { session: sessionSlot.parse(structuredClone(real.desk.session)).value, tab };
    model.tab = tab;
    agree(model, real);
  }
  toString = () => `restart the ${this.what}`;
}

class MovesClock implements Command {
  readonly by: number;
  constructor(by: number) {
    this.by = by;
  }
  check = () => true;
  run(model: Model, real: Real) {
    real.now = Math.max(0, real.now + this.by);
    agree(model, real);
  }
  toString = () => `move the clock by ${this.by}`;
}

const page = fc.constantFrom(...pageIds, 'unknown' as const);
const tab = fc.integer({ min: 1, max: 3 });
const day = 86_400_000;
const commands = fc.commands(
  [
    fc
      .tuple(fc.constantFrom('reached', 'mail-asked', 'called'), page, tab)
      .map((given) => new Sees(...given)),
    tab.map((one) => new Stops(one)),
    fc.tuple(page, tab).map((given) => new TakesOver(...given)),
    fc
      .constantFrom('go-on' as const, 'work-here' as const, 'work-elsewhere' as const)
      .map((w) => new Says(w)),
    fc.constantFrom('worker' as const, 'browser' as const).map((what) => new Restarts(what)),
    fc.integer({ min: -40 * day, max: 40 * day }).map((by) => new MovesClock(by)),
  ],
  { maxCommands: 60 },
);

it('holds what the person knows, over all orders of pages, tabs, restarts and clocks', () => {
  fc.assert(
    fc.property(commands, (order) => {
      const model: Model = { isActive: false, tab: null, page: null, calls: 0 };
      const real: Real = { desk: { session: idleSession, tab: null }, now: 20_000 * day };
      fc.modelRun(() => ({ model, real }), order);
    }),
    { numRuns: 500 },
  );
});
