import { expect } from '@playwright/test';
import type { World } from '../../simulator/world.ts';
import type { Driver } from './driver.ts';

/** The account id in the simulator's addresses. */
const accountId = '123456789012';

/** What the person typed into the popup, to be checked before anything breaks. */
const typed = /^contactNumber\b/;

/** Asserts that all that the extension stored holds nothing that a thief could use, and nothing that says who this is. */
export async function keepsNoSecret(browser: Driver, world: World): Promise<void> {
  const { local, session, sync } = await browser.everythingStored();
  delete session.recoveryTab; // The browser's own number of a tab.
  const kept = [local, session, sync].flatMap(Object.entries).filter(([key]) => !typed.test(key));
  const text = JSON.stringify(kept, (_, value: unknown) => (isTime(value) ? '(time)' : value));
  const { rootEmail, phone } = world.account;
  const secrets = [
    ...world.calls.map((call) => call.code),
    ...[...world.tokens].flatMap(([token, { key }]) => [token, key]),
    ...[rootEmail, phone, accountId, 'noMfa', 'token'],
  ];
  expect(
    secrets.filter((secret) => text.includes(secret)),
    `secrets in ${text}`,
  ).toEqual([]);
  expect(text, 'digits or an address in the storage').not.toMatch(/\d{6}|@|https?:/);
}

/** Epoch milliseconds within some years: a number of thirteen digits, no secret. */
function isTime(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(Date.now() - value) < 1e11;
}
