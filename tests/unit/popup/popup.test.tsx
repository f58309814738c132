// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checklistEn } from '../../../utils/guide/checklist-en';
import { popupEn } from '../../../utils/guide/popup-en';
import { popupJa as words } from '../../../utils/guide/popup-ja';
import { fakeArea } from './fake-area';

vi.stubGlobal('requestIdleCallback', vi.fn());
vi.stubGlobal('cancelIdleCallback', vi.fn());

/** The popup over a storage of its own; the module reads the browser when it is loaded. */
async function open(
  items: Record<string, unknown> = {},
  broken: Partial<ReturnType<typeof fakeArea>> = {},
  answer: () => Promise<unknown> = () => Promise.resolve(true),
) {
  const area = { ...fakeArea(items), ...broken };
  const browser = {
    storage: { local: area },
    tabs: {
      query: vi.fn(() => Promise.resolve([{ id: 7, url: 'https://signin.aws.amazon.com/?token=t' }])),
      sendMessage: vi.fn(answer),
      create: vi.fn(),
    },
    i18n: { getUILanguage: () => 'en' },
  };
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser }));
  const { Popup } = await import('../../../entrypoints/popup/popup');
  const { container } = render(<Popup />);
  const find = (selector: string) => container.querySelector<HTMLElement>(selector);
  const item = (id: string) => find(`[data-item="${id}"]`);
  await vi.waitFor(() => {
    expect(find('[data-part="checklist"]')).not.toBeNull();
  }, 5_000);
  return { area, browser, find, item };
}

const never = () => new Promise<never>(() => undefined);
const session = { version: 1, status: 'active', page: 'phone-verification', startedAt: 1, updatedAt: 1 };

afterEach(cleanup);

it('says that what is stored could not be read, and stays usable', async () => {
  const { find } = await open({}, { get: () => Promise.reject(new Error('IO error')) });
  await screen.findAllByText(words.stored.unreachable);
  expect(find('[data-part="checklist"]')).not.toBeNull();
});

describe('before the storage has answered', () => {
  it('already draws every part', async () => {
    const { find } = await open({}, { get: never });
    for (const part of ['tab-trust', 'recovery', 'phone-verdict', 'checklist']) {
      expect(find(`[data-part="${part}"]`)).not.toBeNull();
    }
    expect(document.querySelectorAll('input[type="tel"]')).toHaveLength(1);
  });
});

it('says that the tab is genuine, with its host and no more of its address', async () => {
  const { find } = await open();
  await waitFor(() => {
    expect(find('[data-part="tab-trust"]')?.dataset.trust).toBe('genuine');
  });
  expect(document.body.textContent).toContain('signin.aws.amazon.com');
  expect(document.body.textContent).not.toContain('token');
});

describe('the guide in the tab in front', () => {
  const noticeFor = async (answer: () => Promise<unknown>) => {
    const { find, browser } = await open({}, {}, answer);
    await waitFor(() => {
      expect(find('[data-part="tab-trust"]')?.dataset.trust).toBe('genuine');
      expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, 'are-you-seen');
    });
    return () => find('.panel-notice')?.textContent ?? '';
  };

  it('is said to be hidden when its page hides it', async () => {
    const notice = await noticeFor(() => Promise.resolve(false));
    await waitFor(() => {
      expect(notice()).toBe(words.trust.hidden);
    });
  });

  it('is said not to run when nobody answers', async () => {
    const notice = await noticeFor(() => Promise.reject(new Error('Could not establish connection')));
    await waitFor(() => {
      expect(notice()).toBe(words.trust.silent);
    });
  });

  it('is not spoken of when it can be seen', async () => {
    const notice = await noticeFor(() => Promise.resolve(true));
    expect(notice()).toBe('');
  });
});

describe('the checklist', () => {
  it('stores what is checked, skipped and taken back', async () => {
    const { area, item } = await open();
    const marks = [
      ['input', 'done'],
      ['button', 'skipped'],
      ['button', 'todo'],
    ] as const;
    for (const [control, status] of marks) {
      const pressed = item('root-mailbox')?.querySelector(control);
      if (pressed) fireEvent.click(pressed);
      await waitFor(() => {
        expect(item('root-mailbox')?.dataset.status).toBe(status);
      });
      expect(area.items.checklist).toEqual({ version: 1, items: { 'root-mailbox': status } });
    }
  });

  it('says that the storage is full and shows what is stored', async () => {
    const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const { item } = await open({}, { set: full });
    const mail = item('root-mailbox')?.querySelector('input');
    if (mail) fireEvent.click(mail);
    await screen.findByText(words.stored.full);
    expect(item('root-mailbox')?.dataset.status).toBe('todo');
    expect(mail?.checked).toBe(false);
  });

  it('is read-only where a newer version stored it', async () => {
    const { item } = await open({ checklist: { version: 2, items: { 'root-mailbox': 'done' } } });
    await screen.findByText(words.stored.newer);
    expect(item('root-mailbox')?.dataset.status).toBe('done');
    expect(item('root-mailbox')?.querySelector('input')?.disabled).toBe(true);
    expect(item('root-mailbox')?.querySelector('button')?.disabled).toBe(true);
  });

  it('says that a damaged one was read as far as possible', async () => {
    const items = { 'root-mailbox': 'done', 'one-device': {} };
    const { area, item } = await open({ checklist: { version: 1, items } });
    await screen.findByText(words.stored.damaged.checklist);
    expect(item('root-mailbox')?.dataset.status).toBe('done');
    expect(area.items).toEqual({ checklist: { version: 1, items } });
  });
});

describe('the recovery', () => {
  it('is counted in words and can be ended', async () => {
    const { area, find } = await open({ session });
    await screen.findByText('全5ステップ中3 電話で確認する');
    fireEvent.click(screen.getByText(words.recovery.finish));
    await screen.findByText(words.recovery.finished.title);
    expect(area.items.session).toMatchObject({
      status: 'finished',
      page: 'phone-verification',
      startedAt: 1,
    });
    expect(find('[data-part="recovery"]')?.dataset.status).toBe('finished');
  });

  it('can be given up', async () => {
    const { area } = await open({ session });
    fireEvent.click(await screen.findByText(words.recovery.abandon));
    await screen.findByText(words.recovery.abandoned.title);
    expect(area.items.session).toMatchObject({ status: 'abandoned' });
  });

  it('survives a time outside the calendar', async () => {
    await open({ session: { ...session, startedAt: Number.MAX_SAFE_INTEGER } });
    expect(await screen.findByText('全5ステップ中3 電話で確認する')).toBeTruthy();
  });

  it('opens the genuine sign-in page when none is under way', async () => {
    const { browser } = await open();
    fireEvent.click(screen.getByText(words.recovery.openSignIn));
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'https://console.aws.amazon.com/' });
  });
});

it('speaks English where the settings say so', async () => {
  await open({ settings: { version: 1, language: 'auto' } });
  await screen.findByText(checklistEn.heading);
  await screen.findByText(popupEn.recovery.heading);
  expect(document.documentElement.lang).toBe('en');
});
