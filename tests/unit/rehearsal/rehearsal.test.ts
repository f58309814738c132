import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCode } from '../../../utils/rehearsal/code';
import { placeOf } from '../../../utils/rehearsal/place';
import {
  atStart,
  lessons,
  perform,
  scenes,
  type Act,
  type Direction,
  type Handset,
  type Rehearsal,
} from '../../../utils/rehearsal/rehearsal';

const plan = (direction: Direction, handset: Handset = 'another') => ({ direction, handset, code: '482913' });
const next: Act = { kind: 'next' };
const over: Act = { kind: 'line-over' };
const call = (code = '482913'): Act => ({ kind: 'ask-for-call', by: 'voice', code });
const keys = (digits: string): Act[] => digits.split('').map((digit) => ({ kind: 'key', digit }));
const run = (acts: readonly Act[], from: Rehearsal = atStart) => acts.reduce(perform, from);
const toPhoneStep = (direction: Direction, handset?: Handset): Act[] => [
  { kind: 'start', plan: plan(direction, handset) },
  ...Array.from({ length: 6 }, () => next),
];
const onTheLine = (direction: Direction, handset?: Handset) =>
  run([...toPhoneStep(direction, handset), call(), { kind: 'answer' }]);

describe('the way of the code from the screen to the phone', () => {
  it('goes to the end with the right code', () => {
    const done = run([over, over, ...keys('482913'), over, next, next], onTheLine('to-phone'));
    expect(done.scene).toBe('summary');
    expect(done.learned).toEqual(['right', 'to-phone']);
  });

  it('asks again after a wrong code', () => {
    const wrong = run(keys('482914'), onTheLine('to-phone'));
    expect(wrong).toMatchObject({ scene: 'calling', typed: '', call: { line: 'refused' } });
    expect(run([over, ...keys('482913'), over], wrong).scene).toBe('complete');
  });

  it('fails without a code, and another call has another one', () => {
    const late = run([{ kind: 'let-it-pass' }, over], onTheLine('to-phone'));
    expect(late).toMatchObject({ scene: 'failed', call: null, learned: ['late'] });
    const again = run([call('711111'), { kind: 'answer' }, ...keys('482913')], late);
    expect(again).toMatchObject({ call: { line: 'refused' } });
    expect(run([...keys('711111'), over], again).scene).toBe('complete');
  });

  it.each(['hang-up', 'let-it-pass'] as const)('fails by %s while it rings', (kind) => {
    expect(run([...toPhoneStep('to-phone'), call(), { kind }]).scene).toBe('failed');
  });

  it('takes nothing but digits, and no code while the last one is being judged', () => {
    expect(run([{ kind: 'key', digit: '#' }, ...keys('48')], onTheLine('to-phone')).typed).toBe('48');
    expect(run([...keys('482913'), ...keys('1')], onTheLine('to-phone')).typed).toBe('');
  });
});

describe('the way of the code from the phone to the page', () => {
  it('takes what the voice says, also after it has hung up', () => {
    const told = run([over, over, over], onTheLine('to-page'));
    expect(told).toMatchObject({ scene: 'calling', call: null });
    expect(run([{ kind: 'submit', code: '000000' }], told)).toMatchObject({ refusedOnPage: true });
    expect(run([{ kind: 'submit', code: '482913' }], told).scene).toBe('complete');
  });

  it('comes as a message too', () => {
    const sms: Act = { kind: 'ask-for-call', by: 'sms', code: '711111' };
    const waiting = run([...toPhoneStep('to-page'), sms]);
    expect(waiting.call).toEqual({ at: 'message' });
    expect(run([{ kind: 'submit', code: '711111' }], waiting).scene).toBe('complete');
    expect(run([{ kind: 'let-it-pass' }], waiting).scene).toBe('failed');
  });

  it('needs no keypad', () => {
    expect(run(keys('482913'), onTheLine('to-page')).typed).toBe('');
  });
});

describe('a call on the device that shows the page', () => {
  it('hides the page until the person goes back to it', () => {
    const covered = onTheLine('to-phone', 'this');
    expect(placeOf(covered)).toBeNull();
    const back = run([{ kind: 'switch', to: 'page' }], covered);
    expect(placeOf(back)?.pathname).toBe('/noMfa');
    expect(back.learned).toEqual(['covered']);
    expect(run([{ kind: 'switch', to: 'call' }], back).call).toEqual(covered.call);
  });

  it('hides nothing on another device', () => {
    expect(placeOf(onTheLine('to-phone'))).not.toBeNull();
    expect(run([{ kind: 'switch', to: 'call' }], onTheLine('to-phone'))).toEqual(onTheLine('to-phone'));
  });
});

describe('every run', () => {
  const digit = fc.constantFrom(...'0123456789*#'.split(''));
  const code = fc.stringMatching(/^[1-9]{6}$/);
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.constantFrom<Act>(
      next,
      over,
      { kind: 'answer' },
      { kind: 'hang-up' },
      { kind: 'let-it-pass' },
      { kind: 'again' },
      { kind: 'switch', to: 'page' },
      { kind: 'switch', to: 'call' },
      call(),
      { kind: 'start', plan: plan('to-phone', 'this') },
      { kind: 'start', plan: plan('to-page') },
    ),
    digit.map((key): Act => ({ kind: 'key', digit: key })),
    code.map((typed): Act => ({ kind: 'submit', code: typed })),
  );

  it('keeps its word: a call only while calling, fewer than six digits, lessons once and never lost', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let now = atStart;
        for (const one of acts) {
          const after = perform(now, one);
          expect(scenes).toContain(after.scene);
          if (after.call) expect(after.scene).toBe('calling');
          expect(after.typed).toMatch(/^\d{0,5}$/);
          expect(new Set(after.learned).size).toBe(after.learned.length);
          expect(after.learned.slice(0, now.learned.length)).toEqual(now.learned);
          if (after.scene === 'complete' && now.scene !== 'complete')
            expect(after.learned).toContain('right');
          now = after;
        }
      }),
    );
  });

  it('can be brought to its end from wherever it is', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let now = run([{ kind: 'start', plan: plan('to-phone') }, ...acts]);
        if (now.scene === 'start') now = run([{ kind: 'start', plan: plan('to-phone') }], now);
        for (let steps = 0; now.scene !== 'summary' && steps < 40; steps++) {
          const { scene, plan: current } = now;
          if (scene === 'calling') {
            now = run([{ kind: 'let-it-pass' }, over], now);
            now = run([call('711111'), { kind: 'answer' }], now.scene === 'failed' ? now : run([over], now));
            now =
              current.direction === 'to-page'
                ? run([{ kind: 'submit', code: '711111' }], now)
                : run([...keys('711111'), over], now);
          } else now = run(scene === 'phone' || scene === 'failed' ? [call('711111')] : [next], now);
        }
        expect(now.scene).toBe('summary');
        expect(lessons).toEqual(expect.arrayContaining([...now.learned]));
      }),
    );
  });
});

it('makes codes of six digits from 1 to 9', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), (random) => {
      expect(sampleCode(() => random)).toMatch(/^[1-9]{6}$/);
    }),
  );
});
