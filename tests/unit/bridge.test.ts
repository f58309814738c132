import { describe, expect, it } from 'vitest';
import { bridge } from '../../utils/pages/bridge';
import type { Sighting } from '../../utils/pages/page';
import type { Sight } from '../../utils/pages/sight';

const page: Sighting = {
  kind: 'page',
  page: 'phone-code-on-screen',
  generation: 'any',
  proof: ['code'],
  target: null,
  targetLabel: 'Call me now',
  keepClear: [],
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
    const { sight: kept } = bridge(proven, sight({ kind: 'unknown' }), 1500);
    expect(kept.sighting).toMatchObject({ page: 'phone-code-on-screen', targetLabel: null });
    expect(kept.lookAgainAt).toBe(2000);
  });

  it('gives the name up when the page stays without proof', () => {
    const gap = bridge(proven, sight({ kind: 'unknown' }), 1500);
    expect(bridge(gap, sight({ kind: 'unknown' }), 2000).sight.sighting.kind).toBe('unknown');
  });

  it('takes another page, and a page that is not ours, at once', () => {
    expect(bridge(proven, sight({ kind: 'excluded' }), 1001).sight.sighting.kind).toBe('excluded');
    const next = sight({ ...page, page: 'recovery-complete' });
    expect(bridge(proven, next, 1001).sight.sighting).toMatchObject({ page: 'recovery-complete' });
  });

  it('never keeps a code', () => {
    const shown = { ...sight(page), code: { digits: '123456' } as Sight['code'] };
    expect(bridge(bridge(null, shown, 1000), sight({ kind: 'unknown' }), 1100).sight.code).toBeNull();
  });
});
