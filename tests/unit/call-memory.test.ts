import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decide,
  nextDecision,
  remember,
  shownFor,
  stillFor,
  type CallMemory,
  type CallObservation,
} from '../../utils/code/call-memory';

type Look = [
  at: number,
  call: CallObservation['call'],
  numbers: string[],
  ...said: ('pressed' | 'over' | 'moved' | undefined)[],
];

/** Each number at a place of its own, by its order. */
const placed = (numbers: readonly string[]) =>
  numbers.map((digits, index) => ({ digits, place: String(index) }));

function after(...looks: Look[]): CallMemory {
  let memory: CallMemory | null = null;
  for (const [at, call, numbers, ...said] of looks) {
    const seen = {
      call,
      numbers: placed(numbers),
      pressed: said.includes('pressed'),
      over: said.includes('over'),
      moved: said.includes('moved'),
    };
    memory = remember(memory, seen, at);
  }
  if (!memory) throw new Error('a memory needs at least one look');
  return memory;
}

describe('the memory of a call', () => {
  it('shows a number that comes after the button was pressed and stands still', () => {
    const memory = after([0, 'pressable', []], [1000, 'unpressable', []], [2000, 'unpressable', ['123456']]);
    expect(decide(memory, 2000)).toBeNull();
    expect(decide(memory, 2000 + stillFor)).toBe('123456');
    expect(nextDecision(memory, 2000)).toBe(2000 + stillFor);
  });

  it('shows no number that stands beside the words that the call is over, whenever it came', () => {
    const memory = after(
      [0, 'pressable', []],
      [1000, 'unpressable', ['123456']],
      [5000, 'unpressable', ['123456'], 'over'],
      [6000, 'unpressable', ['123456', '780415'], 'over'],
      [9000, 'unpressable', ['123456', '780415']],
    );
    expect(decide(memory, 9000 + stillFor)).toBeNull();
  });

  it.each(['pressed', undefined] as const)(
    'shows the code of the next call below those words: %s',
    (said) => {
      const memory = after(
        [0, 'pressable', []],
        [1000, 'unpressable', ['123456']],
        [5000, 'pressable', ['123456'], 'over'],
        [9000, said ? 'pressable' : 'unpressable', [], 'over', said],
        [10_000, 'unpressable', ['123456', '780415'], 'over'],
      );
      expect(memory).toMatchObject({ ended: false });
      expect(decide(memory, 10_000 + stillFor)).toBe('780415');
    },
  );

  it.each([
    [
      [9000, 'absent', ['482913'], 'over'],
      [9500, 'absent', ['482913'], 'over'],
    ],
    [
      [9000, 'absent', [], 'over'],
      [9500, 'pressable', ['482913'], 'over'],
    ],
  ] as [Look, Look][])('takes no button that goes beside those words for a call: %j', (next, last) => {
    const memory = after(
      [0, 'pressable', []],
      [1000, 'unpressable', [], 'pressed'],
      [5000, 'pressable', [], 'over'],
      next,
      last,
    );
    expect(decide(memory, 12_000)).toBeNull();
  });

  it('takes words that went and came for those of the second call', () => {
    const memory = after(
      [0, 'pressable', []],
      [1000, 'unpressable', ['123456']],
      [5000, 'pressable', [], 'over'],
      [9000, 'unpressable', ['780415'], 'over'],
      [9500, 'unpressable', ['780415']],
      [14_000, 'unpressable', ['780415', '604771'], 'over'],
    );
    expect(decide(memory, 14_000 + stillFor)).toBeNull();
  });

  it('shows no number at another address than the one it came at', () => {
    const memory = after(
      [0, 'pressable', []],
      [1000, 'unpressable', ['123456']],
      [5000, 'unpressable', ['123456', '780415'], 'moved'],
      [6000, 'unpressable', ['123456', '780415']],
    );
    expect(decide(memory, 6000 + stillFor)).toBe('780415');
  });

  it.each(['pressable', 'unpressable', 'absent'] as const)(
    'shows no number that comes together with the words that the call is over, the button %s',
    (call) => {
      const memory = after([0, 'pressable', []], [1000, call, ['123456'], 'over', 'pressed']);
      expect(decide(memory, 1000 + stillFor)).toBeNull();
    },
  );

  it.each([
    ['one less', '000299'],
    ['a minute less', '000240'],
    ['one more', '000301'],
  ])('takes a number that becomes %s for a counter, however slowly it goes', (_, next) => {
    const memory = after(
      [0, 'pressable', []],
      [1000, 'absent', ['000300'], 'pressed'],
      [31_000, 'absent', [next]],
    );
    expect(decide(memory, 31_000 + stillFor)).toBeNull();
  });

  it('shows the code of a second call that is drawn in place of the first', () => {
    const memory = after(
      [0, 'pressable', []],
      [1000, 'absent', ['482913'], 'pressed'],
      [31_000, 'absent', ['730518']],
    );
    expect(decide(memory, 31_000 + stillFor)).toBe('730518');
  });

  it('takes no button away that was not due: of a page that shows all its steps before it is styled', () => {
    const drawn = after([0, 'not due', ['482913']], [300, 'absent', ['482913', '730518']]);
    expect(drawn).toMatchObject({ offered: false, asked: false });
    expect(after([0, 'pressable', []], [300, 'not due', ['482913']])).toMatchObject({ asked: false });
    expect(decide(after([0, 'not due', ['482913']], [300, 'absent', ['482913']]), 9000)).toBeNull();
  });

  it('knows a press even if the button stays as it was', () => {
    const memory = after([0, 'pressable', []], [1000, 'pressable', ['123456'], 'pressed']);
    expect(decide(memory, 1000 + stillFor)).toBe('123456');
  });

  it('shows no number that stood there before the call', () => {
    const memory = after([0, 'pressable', ['560001']], [1000, 'unpressable', ['560001']]);
    expect(decide(memory, 9000)).toBeNull();
  });

  it('shows the code beside a postal code that stood there before', () => {
    const memory = after([0, 'pressable', ['560001']], [1000, 'absent', ['560001', '123456']]);
    expect(decide(memory, 9000)).toBe('123456');
  });

  it('shows no number while a call is only offered, however late it comes', () => {
    const memory = after(
      [0, 'pressable', []],
      [5000, 'pressable', ['560001']],
      [6000, 'unpressable', ['560001']],
    );
    expect(decide(memory, 9000)).toBeNull();
  });

  it('shows no number that was there when the page was first seen', () => {
    expect(decide(after([0, 'absent', ['123456']], [1000, 'absent', ['123456']]), 9000)).toBeNull();
  });

  it('shows a number that appears on a page whose button is not known', () => {
    expect(decide(after([0, 'absent', []], [1000, 'absent', ['123456']]), 9000)).toBe('123456');
  });

  it('shows nothing while two different numbers stand there', () => {
    const memory = after([0, 'pressable', []], [1000, 'absent', ['123456', '654321']]);
    expect(decide(memory, 9000)).toBeNull();
  });

  it('takes the code away at once when a second number joins it', () => {
    const memory = after(
      [0, 'pressable', []],
      [1000, 'absent', ['123456']],
      [5000, 'absent', ['123456', '654321']],
    );
    expect(decide(memory, 5000)).toBeNull();
  });

  it('drops the code with the look in which it is gone', () => {
    const memory = after([0, 'pressable', []], [1000, 'absent', ['123456']], [5000, 'absent', []]);
    expect(decide(memory, 5000)).toBeNull();
  });

  it('follows the code of a second call', () => {
    const memory = after([0, 'pressable', []], [1000, 'absent', ['123456']], [9000, 'absent', ['654321']]);
    expect(decide(memory, 9000)).toBeNull();
    expect(decide(memory, 9000 + stillFor)).toBe('654321');
  });

  it('never shows a countdown', () => {
    const ticks = Array.from({ length: 60 }, (_, i): Look => [
      1000 + i * 1000,
      'absent',
      [String(100060 - i)],
    ]);
    const looks: Look[] = [[0, 'pressable', []], ...ticks];
    for (let i = 2; i <= looks.length; i++) {
      expect(decide(after(...looks.slice(0, i)), looks[i - 1]?.[0] ?? 0)).toBeNull();
    }
  });

  it('shows the code beside a countdown', () => {
    const looks = Array.from({ length: 6 }, (_, i): Look => [
      1000 + i * 1000,
      'absent',
      ['123456', String(100060 - i)],
    ]);
    expect(decide(after([0, 'pressable', []], ...looks), 6500)).toBe('123456');
  });

  it('never shows the number on which a countdown stops', () => {
    const looks = [3, 2, 1, 0].map((left, i): Look => [1000 + i * 1000, 'absent', [`00000${left}`]]);
    expect(decide(after([0, 'pressable', []], ...looks), 20_000)).toBeNull();
  });

  it('shows the code of another call where a countdown stood', () => {
    const looks = [2, 1, 0].map((left, i): Look => [1000 + i * 1000, 'absent', [`00000${left}`]]);
    const again: Look = [9000, 'absent', ['123456'], 'pressed'];
    expect(decide(after([0, 'pressable', []], ...looks, again), 9000 + stillFor)).toBe('123456');
  });

  it('shows no number for longer than our own limit', () => {
    const memory = after([0, 'pressable', []], [1000, 'absent', ['123456']]);
    expect(decide(memory, 1000 + shownFor - 1)).toBe('123456');
    expect(decide(memory, 1000 + shownFor)).toBeNull();
  });

  it('only ever shows a number that the last look saw', () => {
    const numbers: string[] = ['111111', '222222', '333333'];
    const look = fc.record({
      call: fc.constantFrom('pressable' as const, 'unpressable' as const, 'absent' as const),
      pressed: fc.boolean(),
      numbers: fc.uniqueArray(fc.constantFrom(...numbers), { maxLength: 3 }),
      over: fc.boolean(),
      moved: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(look, fc.nat(3000)), { minLength: 1 }), (looks) => {
        let memory: CallMemory | null = null;
        let now = 0;
        for (const [seen, pause] of looks) {
          now += pause;
          memory = remember(memory, { ...seen, numbers: placed(seen.numbers) }, now);
          const shown = decide(memory, now);
          if (shown !== null && !seen.numbers.includes(shown)) return false;
          if (shown !== null && memory.before.has(shown)) return false;
        }
        return true;
      }),
    );
  });
});
