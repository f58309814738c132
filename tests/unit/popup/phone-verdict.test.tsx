// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Comparison } from '../../../components/popup/comparison';
import { Reasons } from '../../../components/popup/reasons';
import { SavedNumber } from '../../../components/popup/saved-number';
import { PhoneVerdict } from '../../../components/popup/phone-verdict';
import { phoneJa } from '../../../utils/guide/phone-ja';
import { popupJa } from '../../../utils/guide/popup-ja';
import { judgeNumber } from '../../../utils/phone/judge';

afterEach(cleanup);

const words = popupJa.phone;

function draw(text: string, shown: 'shown' | 'masked' = 'shown', copied = true) {
  const onCopy = vi.fn(() => Promise.resolve(copied));
  const { container } = render(
    <PhoneVerdict
      words={words}
      verdict={{ parts: { Comparison, Reasons, SavedNumber }, words: phoneJa, judgement: judgeNumber(text) }}
      waiting={words.waiting}
      typed={shown === 'shown' ? text : null}
      onCopy={onCopy}
    />,
  );
  const find = (selector: string) => container.querySelector<HTMLElement>(selector);
  const verdict = ['data-verdict', 'data-reasons'].map((name) =>
    find('[data-part="phone-verdict"]')?.getAttribute(name),
  );
  return { find, onCopy, verdict };
}

describe('a number with the trunk zero', () => {
  it('is unusable, with every reason by its code', () => {
    const { verdict } = draw('+81 090-1234-5678');
    expect(verdict).toEqual(['unusable', 'trunk-zero-after-country-code separators-present']);
  });

  it('is drawn with nothing but the zero struck out, above the number to register', () => {
    const { find } = draw('+81 090-1234-5678');
    expect(find('del')?.textContent).toBe('0');
    expect(find('del')?.previousSibling?.textContent).toBe('+81 ');
    expect(find('[data-part="number-to-register"]')?.textContent).toBe('+819012345678');
  });

  it('shows neither string while it is masked', () => {
    const { find } = draw('+81 090-1234-5678', 'masked');
    expect(find('[data-part="phone-verdict"]')?.textContent).not.toMatch(/\d{4}/);
    expect(find('[data-part="number-to-register"]')).toBeNull();
  });
});

it('draws no comparison of a right number with itself', () => {
  const { find, verdict } = draw('+819012345678');
  expect(verdict).toEqual(['usable', '']);
  expect(find('dl')?.children).toHaveLength(1);
});

it('offers nothing to register where nothing is certain', () => {
  expect(draw('0120-444-444').find('[data-part="number-to-register"]')).toBeNull();
});

it.each(['+819012345678', '+815012345678', '0120-444-444'])(
  'says with %s that a form promises no call',
  (text) => {
    expect(draw(text).find('[data-part="phone-verdict"]')?.textContent).toContain(phoneJa.caveat);
  },
);

it('says what to do about a reason that the offered number does not settle', () => {
  const said = draw('050-1234-5678').find('[role="status"]')?.textContent;
  expect(said).toContain(phoneJa.reasons['voip-no-sms-guarantee'].todo);
  expect(said).not.toContain(phoneJa.reasons['missing-country-code'].todo);
});

describe('the copy button', () => {
  it.each([
    [true, words.copied],
    [false, words.copyFailed],
  ])('says whether it copied: %s', async (copied, sentence) => {
    const { find, onCopy } = draw('090-1234-5678', 'shown', copied);
    const button = find('button');
    if (button) fireEvent.click(button);
    expect(onCopy).toHaveBeenCalledWith('+819012345678');
    await waitFor(() => {
      expect(find('.comparison [role="status"]')?.textContent).toBe(sentence);
    });
  });
});
