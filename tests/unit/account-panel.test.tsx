/** @jsxImportSource ../../utils/drawing */
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PhoneVerdict } from '../../components/overlay/PhoneVerdict';
import { PhoneVerdictPanel, Preflight } from '../../components/overlay/PhoneVerdictPanel';
import { drawNumber } from '../../components/overlay/answers';
import { numberView } from '../../utils/account/number-view';
import { draw } from '../../utils/drawing/draw';
import { accountJa } from '../../utils/guide/account-ja';
import { phoneJa } from '../../utils/guide/phone-ja';
import type { NumberView } from '../../utils/guide/number-view';

const words = { phone: phoneJa, account: accountJa };
const shown = numberView({ appearance: 'shown', raw: '+81 090-1234-5678' }, '090-1234-5678', words);
const ending = numberView({ appearance: 'ending', raw: '5678' }, '', words);

function drawn(number: NumberView): HTMLElement {
  const box = document.createElement('div');
  draw([<PhoneVerdictPanel number={number} />], box);
  return box;
}

const part = (box: HTMLElement, name: string) => box.querySelector(`[data-part="${name}"]`);

describe('PhoneVerdictPanel', () => {
  it('carries verdict and reasons as the popup does, and announces them', () => {
    const verdict = part(drawn(shown), 'phone-verdict');
    expect(verdict?.getAttribute('data-verdict')).toBe('unusable');
    expect(verdict?.getAttribute('data-reasons')).toBe('trunk-zero-after-country-code separators-present');
    expect(verdict?.querySelector('[role="status"]')?.textContent).toBe(phoneJa.verdicts.unusable);
  });

  it('strikes out the surplus zero of the number as the page writes it', () => {
    const box = drawn(shown);
    expect(box.querySelector('del')?.textContent).toBe('0');
    expect(box.querySelector('dd')?.textContent).toBe('+81 090-1234-5678');
    expect(part(box, 'number-to-register')?.textContent).toBe('+819012345678');
    expect(part(box, 'number-match')?.getAttribute('data-match')).toBe('matches');
  });

  it('says when nothing can be said', () => {
    const box = drawn({ verdict: null, match: null, checks: [], notice: 'no answer' });
    expect(part(box, 'number-notice')?.textContent).toBe('no answer');
    expect(box.textContent).toBe('no answer');
  });
});

describe('Preflight', () => {
  const partsOf = (raw: string, saved: string) => {
    const number = numberView({ appearance: 'dialled', raw }, saved, words);
    const { alarm = '', preflight = '' } = drawNumber(number).drawn;
    return [alarm, preflight].map((drawing) => {
      const box = document.createElement('div');
      draw([drawing], box);
      return [...box.querySelectorAll('[data-part]')].map((element) => element.getAttribute('data-part'));
    });
  };

  it('is what no format can tell', () => {
    const box = document.createElement('div');
    draw([<Preflight number={ending} />], box);
    expect([...box.querySelectorAll('li')].map((li) => li.textContent)).toEqual(phoneJa.checks);
    expect(part(box, 'phone-verdict')).toBeNull();
  });

  it.each([
    ['nothing', '+819012345678', '+819012345678', [], ['preflight', 'number-match', 'phone-verdict']],
    ['another number', '+819012345678', '03-1234-5678', ['number-match'], ['preflight', 'phone-verdict']],
    ['a number that is of no use', '+81 090-1234-5678', '', ['phone-verdict'], ['preflight', 'number-match']],
    ['both', '+81 090-1234-5678', '03-1234-5678', ['number-match', 'phone-verdict'], ['preflight']],
  ] as const)('leaves to the alarm what it says of %s', (_, raw, saved, alarm, preflight) => {
    expect(partsOf(raw, saved)).toEqual([alarm, preflight]);
  });
});

it('shrinks to one line beside the launcher', () => {
  const box = document.createElement('div');
  if (shown.verdict) draw([<PhoneVerdict verdict={shown.verdict} size="line" />], box);
  expect(box.textContent).toBe(`${accountJa.subject.shown}${phoneJa.verdicts.unusable}`);
});
