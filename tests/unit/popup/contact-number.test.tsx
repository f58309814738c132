// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { popupJa } from '../../../utils/guide/popup-ja';
import { fakeArea } from './fake-area';

vi.stubGlobal('requestIdleCallback', vi.fn());
vi.stubGlobal('cancelIdleCallback', vi.fn());

const words = popupJa.phone;
const saved = (text: string) => ({ contactNumber: { version: 1, text } });

async function open(items: Record<string, unknown> = {}, broken: Partial<ReturnType<typeof fakeArea>> = {}) {
  const area = { ...fakeArea(items), ...broken };
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: { storage: { local: area } } }));
  const { ContactNumber } = await import('../../../entrypoints/popup/contact-number');
  const { container } = render(<ContactNumber words={popupJa} lang="ja" />);
  const find = (selector: string) => container.querySelector<HTMLElement>(selector);
  const field = container.querySelector('input') ?? document.createElement('input');
  const verdict = () => find('[data-part="phone-verdict"]')?.dataset.verdict;
  return { area, container, find, field, verdict };
}

afterEach(() => {
  cleanup();
  vi.doUnmock('../../../utils/phone/judge');
});

it('saves a whole number as it was typed', async () => {
  const { area, field, verdict } = await open();
  fireEvent.focus(field);
  fireEvent.input(field, { target: { value: '+81 090-1234-5678' } });
  await waitFor(() => {
    expect(verdict()).toBe('unusable');
  });
  await waitFor(() => {
    expect(area.items).toEqual(saved('+81 090-1234-5678'));
  });
});

it('keeps the saved number when only a part of another is typed', async () => {
  const { area, field, verdict } = await open(saved('+819012345678'));
  const set = vi.spyOn(area, 'set');
  await screen.findByText(words.saved);
  for (const value of ['0', '090-9876-5432']) {
    fireEvent.focus(field);
    fireEvent.input(field, { target: { value } });
    fireEvent.blur(field);
    await waitFor(() => {
      expect(verdict()).toBe('unusable');
    });
  }
  await waitFor(() => {
    expect(area.items).toEqual(saved('090-9876-5432'));
  });
  expect(set).toHaveBeenCalledTimes(1);
});

describe('a saved number', () => {
  it('shows its verdict and only a mask of itself', async () => {
    const { container, field, verdict } = await open(saved('+81 090-1234-5678'));
    await waitFor(() => {
      expect(verdict()).toBe('unusable');
    });
    expect(field.value).toBe('');
    expect(container.textContent).toContain('+81 090-****-5678');
    expect(container.textContent).not.toContain('1234');
  });

  it('comes into the field when it is asked for', async () => {
    const { find, field } = await open(saved('+81 090-1234-5678'));
    fireEvent.click(await screen.findByText(words.show));
    await waitFor(() => {
      expect(find('[data-part="number-to-register"]')?.textContent).toBe('+819012345678');
    });
    expect(field.value).toBe('+81 090-1234-5678');
    expect(document.activeElement).toBe(field);
    expect(find('[data-part="saved-number"]')).toBeNull();
  });

  it.each(['masked', 'shown'])('is gone after one press while it is %s', async (state) => {
    const { area, field, verdict } = await open(saved('+819012345678'));
    const show = await screen.findByText(words.show);
    if (state === 'shown') fireEvent.click(show);
    fireEvent.click(await screen.findByText(words.remove));
    await screen.findByText(words.removed);
    expect(area.items).toEqual({});
    expect(field.value).toBe('');
    await waitFor(() => {
      expect(verdict()).toBe('empty');
    });
  });
});

it('says when the number could not be deleted', async () => {
  const dead = () => Promise.reject(new Error('IO error'));
  await open(saved('+819012345678'), { remove: dead });
  fireEvent.click(await screen.findByText(words.remove));
  await screen.findByText(popupJa.stored.notSaved);
  expect(screen.queryByText(words.removed)).toBeNull();
});

it('says when a saved number could not be read, and keeps what is there', async () => {
  const damaged = { contactNumber: { version: 1, text: 9012345678 } };
  const { area } = await open(damaged);
  await screen.findByText(popupJa.stored.damaged.contactNumber);
  expect(area.items).toEqual(damaged);
});

it('says when the judge cannot be loaded', async () => {
  vi.doMock('../../../utils/phone/judge', () => {
    throw new Error('no such chunk');
  });
  const { field } = await open();
  fireEvent.focus(field);
  await screen.findByText(words.judgeFailed);
});
