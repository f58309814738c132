import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { take, waitFor } from '../demo/stage.ts';

export type Language = 'ja' | 'en';

/** How long a page takes to come to rest for its picture, in milliseconds. */
const REST_MS = 1_500;

export const comeToRest = () => sleep(REST_MS);

/** A number as many have it, with the 0 that does not belong behind +81. */
const wrongNumber = '+81 090-1234-5678';

/** The popup, twice as large as in the toolbar, judges a number. */
export async function fillIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.zoom = '2';
  });
  await page.locator('input[type="tel"]').fill(wrongNumber);
  await page.locator('[data-part="number-to-register"]').waitFor();
  await page.locator('section', { has: page.locator('input[type="tel"]') }).evaluate((section) => {
    section.scrollIntoView();
  });
}

const begin: Readonly<Record<Language, string>> = { ja: '練習を始める', en: 'Begin the rehearsal' };
const answer: Readonly<Record<Language, string>> = { ja: '電話に出る', en: 'Answer' };
const onTheWay = [
  '次へ',
  'Sign in',
  'MFAのトラブルシューティング',
  '別の要素を使用したサインイン',
  '確認Eメールの送信',
  'Verify your email address',
  'すぐに連絡を受ける',
];

/** The rehearsal, up to the call in which the digits are to be pressed. */
export async function rehearseCall(page: Page, language: Language): Promise<void> {
  for (const name of [begin[language], ...onTheWay, answer[language]])
    await page.locator('.rehearsal button', { hasText: name }).click();
  const { tab } = await take(page);
  const isShown = async () => (await tab.navi())?.parts.code ?? null;
  await waitFor(new AbortController().signal, isShown);
  await comeToRest();
}
