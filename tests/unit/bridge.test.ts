import { describe, expect, it } from 'vitest';
import { bridge } from '../../utils/pages/bridge';
import type { Sighting } from '../../utils/pages/sighting';
import type { Sight } from '../../utils/pages/sight';

const page: Sighting = {
  kind: 'page',
  page: 'phone-code-on-screen',
  generation: 'any',
  proof: [{ is: 'code' }],
  target: null,
  targetLabel: 'Call me now',
  keepClear: [],
  isQuiet: false,
  iam: false,
};
const sight = (sighting: Sighting): Sight => ({
  sighting,
  code: null,
  called: false,
  trail: null,
  lookAgainAt: null,
});
const proven = bridge(null, sight(page), 1000);

describe('bridge', () => {
  it('keeps the name of a page that is being drawn anew, without its control', () => {
    // However long it stood there before.
    const { sight: kept } = bridge(proven, sight({ kind: 'unknown', iam: false }), 61_500);
    expect(kept.sighting).toMatchObject({ page: 'phone-code-on-screen', targetLabel: null });
    expect(kept.lookAgainAt).toBe(62_500);
  });

  it('gives the name up when the page stays without proof', () => {
    const gap = bridge(proven, sight({ kind: 'unknown', iam: false }), 1500);
    const still = bridge(gap, sight({ kind: 'unknown', iam: false }), 2499);
    expect(still.sight.sighting.kind).toBe('page');
    expect(bridge(still, sight({ kind: 'unknown', iam: false }), 2500).sight.sighting.kind).toBe('unknown');
  });

  it('is not sure that a page is unknown before it had a moment to be drawn', () => {
    const first = bridge(null, sight({ kind: 'unknown', iam: false }), 1000);
    expect(first).toMatchObject({
      isSure: false,
      sight: { sighting: { kind: 'unknown' }, lookAgainAt: 2000 },
    });
    expect(bridge(first, sight({ kind: 'unknown', iam: false }), 2000).isSure).toBe(true);
    expect(bridge(first, sight(page), 1001).isSure).toBe(true);
  });

  it('takes another page, and a page that is not ours, at once', () => {
    expect(bridge(proven, sight({ kind: 'excluded' }), 1001).sight.sighting.kind).toBe('excluded');
    const next = sight({ ...page, page: 'recovery-complete' });
    expect(bridge(proven, next, 1001).sight.sighting).toMatchObject({ page: 'recovery-complete' });
  });

  it('never keeps a code', () => {
    const shown = { ...sight(page), code: { digits: '123456' } as Sight['code'] };
    expect(
      bridge(bridge(null, shown, 1000), sight({ kind: 'unknown', iam: false }), 1100).sight.code,
    ).toBeNull();
  });
});
