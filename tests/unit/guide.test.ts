import { describe, expect, it } from 'vitest';
import { guideFor, type GuidedPage, type GuideInput } from '../../utils/guide/guide-for';
import type { Situation } from '../../utils/guide/guide-words';
import { codeView } from '../../utils/code/code-view';
import { wordsIn } from '../../utils/guide/words-in';
import { pageIds, type PageId } from '../../utils/pages/page';
import { isRecoveryPage } from '../../utils/recovery/advance';
import { unknownRecovery } from '../../utils/recovery/link';
import type { RecoveryAnswer } from '../../utils/drawing/answer';
import { situationsIn } from './situations';

const { words: ja, pages } = wordsIn.ja;
const active: RecoveryAnswer = {
  ...unknownRecovery,
  status: 'active',
  page: 'phone-verification',
  opens: true,
};

function sighting(page: PageId): GuidedPage {
  const nothing = { pressable: false, label: null, iam: false };
  return { kind: 'page', page, generation: 'any', ...nothing };
}

function view(page: PageId | 'unknown', change: Partial<GuideInput> = {}) {
  return guideFor({
    sighting: page === 'unknown' ? { kind: 'unknown', iam: false } : sighting(page),
    recovery: unknownRecovery,
    called: false,
    otherLabel: null,
    device: { system: 'Mac', browser: 'Chrome' },
    supportContact: null,
    lang: 'ja',
    words: ja,
    pages,
    ...change,
  });
}

const everyPage = [...pageIds, 'unknown'] as const;
const situations = situationsIn(ja);

describe('guideFor', () => {
  it.each(everyPage)('opens by itself on %s only if it is a recovery page', (page) => {
    expect(view(page).open).toBe(isRecoveryPage(page));
  });

  it.each(everyPage)('opens by itself on %s while a recovery is under way', (page) => {
    expect(view(page, { recovery: active }).open).toBe(true);
  });

  it('counts the steps in words', () => {
    expect(view('email-verification').counter).toBe('全5ステップ中2');
    expect(view('support-mfa-form').counter).toBeNull();
  });

  it.each(everyPage)('warns on %s against changing the device from the mail to the console only', (page) => {
    const warns = isRecoveryPage(page);
    expect(view(page).deviceWarning !== null).toBe(warns);
  });

  it('keeps the warning on an unknown screen between two steps', () => {
    expect(view('unknown', { recovery: active }).deviceWarning).not.toBeNull();
    expect(view('mfa-prompt', { recovery: active }).deviceWarning).toBeNull();
  });

  it('names the device', () => {
    expect(view('phone-verification').deviceWarning).toContain('MacのChrome');
  });

  it('quotes the control as the page writes it, with the other language beside it', () => {
    const call = { ...sighting('phone-verification'), pressable: true, label: 'Call me now' };
    const steps = (otherLabel: string | null) =>
      view('phone-verification', { sighting: call, otherLabel }).steps.join();
    expect(steps('すぐに連絡を受ける')).toContain('枠の「Call me now」(すぐに連絡を受ける)を押します');
    expect(steps(null)).toContain('枠の「Call me now」を押します');
  });

  it('names whom the organisation wants to be asked', () => {
    const iam = { sighting: { ...sighting('mfa-prompt'), iam: true } };
    expect(view('mfa-prompt', iam).steps.join()).toContain('アカウントの管理者に');
    const named = view('mfa-prompt', { ...iam, supportContact: '情報システム部' });
    expect(named.steps.join()).toContain('情報システム部に、MFAデバイスの削除を頼んでください');
  });

  it('reads the code digit by digit', () => {
    expect(codeView('012345', ja.code).spoken).toContain('0、1、2、3、4、5');
  });

  it('tells an IAM user that there is nothing to press', () => {
    const iam = view('mfa-prompt', { sighting: { ...sighting('mfa-prompt'), iam: true } });
    expect(iam.steps.join()).toContain('管理者');
    expect(iam.steps.join()).not.toContain('押します');
  });

  it('counts no step of a recovery that an IAM user does not have', () => {
    expect(view('mfa-prompt').counter).toBe('全5ステップ中1');
    expect(view('mfa-prompt', { sighting: { ...sighting('mfa-prompt'), iam: true } }).counter).toBeNull();
  });

  it('knows an IAM user’s sign-in by name, and lists and reports nothing there', () => {
    const iam = { sighting: { kind: 'unknown', iam: true } } as const;
    const { page, open, counter, title, steps, outline, offers } = view('unknown', {
      ...iam,
      supportContact: '情報システム部',
    });
    expect({ page, open, counter, outline }).toEqual({
      page: 'unknown',
      open: false,
      counter: null,
      outline: [],
    });
    expect(title).toBe('IAMユーザーのサインイン画面です');
    expect(steps.join()).toContain('情報システム部に');
    expect(steps.join()).toContain('「Sign in using root user email」');
    expect(offers.map(({ to }) => to)).toEqual(['iam-ask', 'whose']);
    expect(view('unknown', { ...iam, recovery: active }).outline).toEqual([]);
    expect(view('unknown').offers.map(({ to }) => to)).toEqual(['report']);
  });

  it('shows where the person probably is on an unknown page', () => {
    const { outline } = view('unknown', { recovery: active });
    expect(outline.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true, false, false]);
    expect(view('unknown').outline.some(({ isCurrent }) => isCurrent)).toBe(false);
  });

  it('says "type it in" only where the code can go that way, and "key it in" only where it can go the other', () => {
    const classic = pages['phone-verification']({ ...situations[0], is2026: false } as Situation);
    expect(classic.steps.join()).not.toContain('入れます');
    expect(pages['phone-code-entry']({ ...situations[0] } as Situation).steps.join()).toContain(
      'キーパッドでは押しません',
    );
  });
});

describe('the words of the guide', () => {
  it.each(everyPage)('stay short on %s', (page) => {
    for (const situation of situations) {
      const { title, steps, next } = (page === 'unknown' ? ja.unknown : pages[page])(situation);
      expect(title.length).toBeLessThanOrEqual(30);
      expect(steps.length).toBeLessThanOrEqual(4);
      for (const step of [...steps, next ?? '']) expect(step.length, step).toBeLessThanOrEqual(80);
      expect([title, ...steps, next ?? ''].join('')).not.toMatch(/[!！]/);
    }
  });
});
