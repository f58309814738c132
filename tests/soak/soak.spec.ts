import { seeded, type Random } from '../bench/recognise/random.ts';
import { keepsNoSecret } from '../e2e/harness/secrets.ts';
import type { Person } from '../e2e/walk/person.ts';
import { expect, test } from '../e2e/walk/test.ts';
import { faults } from './faults.ts';
import { browserMemory } from './memory.ts';

const minutes = Number(process.env.SOAK_MINUTES ?? 60);
const seed = Number(process.env.SOAK_SEED ?? 2026);
/** Rounds that fill caches, and what may be kept beyond them in the second half of the time against the first. */
const warmUp = 5;
const mostGrowth = 1.1;

/** From the sign-in page to the console, with a fault between all steps; a wrong code is pressed now and then. */
async function recover(person: Person, random: Random, told: (what: string) => void): Promise<void> {
  const names = Object.keys(faults);
  const something = async () => {
    const name = names[random.below(names.length)] ?? '';
    told(name);
    await faults[name]?.(person, random);
  };
  const board = async () => (await person.tab.text({ part: 'code' }))?.replace(/\s/g, '') ?? null;

  await person.reachesMailStep();
  await something();
  await person.isOn('email-verification');
  await person.goesFromMailToPhone();
  await something();
  await person.isOn('phone-verification');
  await person.asksForCall();
  const code = await person.readsCodeOnPage();
  await expect.poll(board).toBe(code);
  if (random.chance(0.25)) {
    person.world.phone.press(code === '000000' ? '111111' : '000000');
    await person.isOn('phone-failed');
    expect(await board()).toBeNull();
    return;
  }
  person.world.phone.press(code);
  await person.isOn('recovery-complete');
  expect(await board()).toBeNull();
  await something();
  await person.isOn('recovery-complete');
  await person.presses(person.controls.finish);
  await person.isOn('security-credentials');
}

test(`${minutes} minutes of recoveries with random faults leave no error, no secret and no growing memory`, async ({
  person,
}) => {
  const { browser } = person;
  const random = seeded(seed);
  const started = Date.now();
  const share = () => (Date.now() - started) / (minutes * 60_000);
  const samples: { at: number; memory: number }[] = [];
  for (let round = 0; share() < 1; round++) {
    const what: string[] = [];
    // A script that lost its extension finds that out by an error.
    browser.expectErrors(/context invalidated|extension/i);
    try {
      await recover(person, random, (fault) => what.push(fault));
    } catch (error) {
      throw new Error(`Round ${round} of seed ${seed}: ${what.join(', ')}`, { cause: error });
    }
    expect(await browser.unexpectedErrors()).toEqual([]);
    await keepsNoSecret(browser, person.world);
    // Tabs, cookies and storage; the browser goes on.
    await browser.reset();
    const memory = browserMemory();
    if (round >= warmUp) samples.push({ at: share(), memory });
    console.log(
      `${Math.round(share() * minutes)} min, round ${round}: ${what.join(', ')}; ${Math.round(memory)} MB`,
    );
  }
  const least = (isIn: (at: number) => boolean) =>
    Math.min(...samples.filter(({ at }) => isIn(at)).map(({ memory }) => memory));
  const halves = { first: least((at) => at < 0.5), second: least((at) => at >= 0.5) };
  console.log(`Least memory with all tabs closed: ${JSON.stringify(halves)} MB`);
  expect(halves.second).toBeLessThan(halves.first * mostGrowth);
});
