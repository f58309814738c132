import type { World } from '../../simulator/world.ts';
import type { Driver } from '../harness/driver.ts';
import { expect } from '../harness/test.ts';

/** The account id in the simulator's addresses. */
const accountId = '123456789012';

/** Asserts that the extension's whole storage holds nothing that a thief could use, and nothing that says who this is. */
export async function keepsNoSecret(browser: Driver, world: World): Promise<void> {
  const stored = await browser.storage();
  delete stored.contactNumber; // What the person typed into the popup, to be checked before anything breaks.
  const text = JSON.stringify(stored, (_, value: unknown) => (isRecent(value) ? '(time)' : value));
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

/** Epoch milliseconds of this hour: thirteen digits, no secret. */
function isRecent(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(Date.now() - value) < 3_600_000;
}
