import fc from 'fast-check';
import { decoyOf, type Decoy } from './decoys';
import { hiding } from './hiding';
import { layouts } from './layouts';
import { owned, sixDigits, writtenAccount, writtenPhone } from './numbers';
import { drawnCode } from './shapes';

/** A six-digit display that counts down by the second. */
export interface Ticker {
  from: number;
  step: number;
  /** Each second in a new element, or in the same one. */
  draws: 'anew' | 'in place';
}

/** The code as it comes at last, in the step's card. */
export interface Code {
  digits: string;
  html: string;
  /** How it is kept from sight; null: a person can read it. */
  hidden: string | null;
  /** Another number beside it that a reader could as well take for the code; null: it is the only one. */
  rival: string | null;
  comes: 'press' | 'later';
}

/** One phone step, what stands on it, and what happens there. */
export interface CodePage {
  layout: string;
  path: '/noMfa' | '/signin';
  phone: string;
  account: string;
  code: Code | null;
  decoys: readonly Decoy[];
  ticker: Ticker | null;
  /** Seed of small differences in the markup. */
  markup: number;
  /** What becomes of the call button at the press. */
  button: 'disabled' | 'gone' | 'enabled again' | 'another text';
}

/** Null in `share` of all cases. */
const orNull = <T>(share: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: share * 100, arbitrary: fc.constant(null) }, { weight: 100 - share * 100, arbitrary });

const code: fc.Arbitrary<Code> = sixDigits.chain((digits) =>
  fc
    .record({
      html: drawnCode(digits),
      hide: orNull(0.7, hiding),
      rival: orNull(
        0.9,
        sixDigits.filter((other) => other !== digits),
      ),
      comes: fc.constantFrom<Code['comes']>('press', 'later'),
    })
    .map(({ html, hide, rival, comes }) => ({
      digits,
      comes,
      html: hide ? hide[1](html) : html,
      hidden: hide ? hide[0] : null,
      rival: hide ? null : rival,
    })),
);

const ticker: fc.Arbitrary<Ticker> = fc
  .record({
    // It stops at 0 after four seconds at the earliest: one that stops at once is a number like any other.
    from: fc.integer({ min: 5, max: 900 }),
    step: fc.constantFrom(1, 7, 1000),
    draws: fc.constantFrom<Ticker['draws']>('anew', 'in place'),
  })
  .map(({ from, step, draws }) => ({ from: from * step, step, draws }));

export const codePage: fc.Arbitrary<CodePage> = owned.chain((own) =>
  fc.record({
    layout: fc.constantFrom(...layouts),
    path: fc.constantFrom('/noMfa', '/signin'),
    phone: fc.constantFrom(...writtenPhone(own.phone)),
    account: fc.constantFrom(...writtenAccount(own.account)),
    code: orNull(0.3, code),
    decoys: fc.array(decoyOf(own), { maxLength: 5 }),
    ticker: orNull(0.8, ticker),
    markup: fc.nat(),
    button: fc.constantFrom('disabled', 'gone', 'enabled again', 'another text'),
  }),
);
