// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Repair } from '../../entrypoints/popup/repair';
import { belowEn } from '../../utils/guide/below-en';
import { belowJa } from '../../utils/guide/below-ja';
import { popupEn } from '../../utils/guide/popup-en';
import { popupJa } from '../../utils/guide/popup-ja';
import { repairCommands } from '../../utils/guide/repair-commands';
import { repairEn } from '../../utils/guide/repair-en';
import { repairJa } from '../../utils/guide/repair-ja';

const writeText = vi.fn(() => Promise.resolve());

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The guide, unfolded as by a press on its summary. */
async function unfold(lang: 'ja' | 'en' = 'ja') {
  const { container } = render(
    <Repair
      words={lang === 'ja' ? popupJa : popupEn}
      below={lang === 'ja' ? belowJa : belowEn}
      lang={lang}
    />,
  );
  const folded = container.textContent;
  await act(() => {
    container.querySelector('details')?.dispatchEvent(new Event('toggle'));
  });
  await waitFor(() => {
    expect(container.querySelector('code')).not.toBeNull();
  });
  return { container, folded, text: container.textContent };
}

describe.each([
  ['ja', 'MFAは外せません'],
  ['en', 'No administrator can remove the root user’s MFA'],
] as const)('the repair guide in %s', (lang, limits) => {
  it('says what no administrator can do before anybody asks how', async () => {
    const { folded, text } = await unfold(lang);
    expect(folded).toContain(limits);
    expect(folded).not.toMatch(/\d{4}/);
    expect(text.indexOf(limits)).toBeLessThan(text.indexOf('account:GetContactInformation'));
  });

  it('shows every command once, in the order of use, each with its own button', async () => {
    const { container } = await unfold(lang);
    const shown = [...container.querySelectorAll('code')].map((code) => code.textContent);
    expect(shown.toSorted()).toEqual(Object.values(repairCommands).toSorted());
    expect(shown.indexOf(repairCommands.read)).toBeLessThan(shown.indexOf(repairCommands.write));
    expect(container.querySelectorAll('details button')).toHaveLength(shown.length);
  });

  it('names the states of the SMS check and its five minutes', async () => {
    const { text } = await unfold(lang);
    for (const state of ['VERIFIED', 'UNVERIFIED', 'PENDING', 'NOT_SUPPORTED']) expect(text).toContain(state);
    expect(text).toMatch(/5分|5 minutes/);
  });
});

it('copies the command beside the button', async () => {
  await unfold();
  const command = screen.getByText(repairCommands.write).parentElement;
  const button = command?.querySelector('button');
  if (button) fireEvent.click(button);
  expect(writeText).toHaveBeenCalledExactlyOnceWith(repairCommands.write);
  await waitFor(() => {
    expect(button?.textContent).toBe(popupJa.phone.copied);
  });
});

describe('the words of the repair guide', () => {
  it('lead to the same commands in both languages', () => {
    const outline = (sections: typeof repairJa) => sections.map(({ steps }) => steps.map(({ copy }) => copy));
    expect(outline(repairEn)).toEqual(outline(repairJa));
  });

  it.each([
    ['ja', repairJa, 80],
    ['en', repairEn, 110],
  ] as const)('are short and calm in %s', (_, sections, longest) => {
    const texts = sections.flatMap(({ title, steps }) => [title, ...steps.map(({ text }) => text)]);
    expect(texts.filter((text) => text === '' || text.length > longest || /[!!]/.test(text))).toEqual([]);
  });
});
