// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RepairPanel } from '../../components/popup/repair';
import { popupEn } from '../../utils/guide/popup-en';
import { popupJa } from '../../utils/guide/popup-ja';
import { repairCommands } from '../../utils/guide/repair-commands';

afterEach(cleanup);

const copied = () => Promise.resolve(true);

/** The guide, unfolded as by a press on its summary. */
function draw(words = popupJa, onCopy: (text: string) => Promise<boolean> = copied) {
  const drawn = render(<RepairPanel words={words.repair} copyWords={words.phone} onCopy={onCopy} />);
  const details = drawn.container.querySelector('details');
  if (!details) throw new Error('There is nothing to unfold.');
  void act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return drawn;
}

describe.each([
  ['ja', popupJa, 'MFAは外せません'],
  ['en', popupEn, 'No administrator can remove the root user’s MFA'],
])('the repair guide in %s', (_, words, limits) => {
  it('says what no administrator can do before it says how', () => {
    const { container } = draw(words);
    const text = container.textContent;
    expect(text).toContain(limits);
    expect(text.indexOf(limits)).toBeLessThan(text.indexOf('account:GetContactInformation'));
    expect(container.querySelector('details')?.textContent).not.toContain(limits);
  });

  it('shows every command once, in the order of use, each with its own button', () => {
    const { container } = draw(words);
    const shown = [...container.querySelectorAll('code')].map((code) => code.textContent);
    expect(shown.toSorted()).toEqual(Object.values(repairCommands).toSorted());
    expect(shown.indexOf(repairCommands.read)).toBeLessThan(shown.indexOf(repairCommands.write));
    expect(container.querySelectorAll('details button')).toHaveLength(shown.length);
  });

  it('names the states of the SMS check and its five minutes', () => {
    const text = draw(words).container.textContent;
    for (const state of ['VERIFIED', 'UNVERIFIED', 'PENDING', 'NOT_SUPPORTED']) expect(text).toContain(state);
    expect(text).toMatch(/5分|5 minutes/);
  });
});

it('keeps its example numbers out of a popup in which nobody asked for it', () => {
  const { container } = render(
    <RepairPanel words={popupJa.repair} copyWords={popupJa.phone} onCopy={copied} />,
  );
  expect(container.textContent).not.toMatch(/\d{4}/);
});

it('copies the command beside the button', async () => {
  const onCopy = vi.fn(() => Promise.resolve(true));
  const { container } = draw(popupJa, onCopy);
  const button = [...container.querySelectorAll('.repair-command')]
    .find((command) => command.textContent.includes(repairCommands.write))
    ?.querySelector('button');
  if (button) fireEvent.click(button);
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(repairCommands.write);
  await waitFor(() => {
    expect(button?.textContent).toBe(popupJa.phone.copied);
  });
});
