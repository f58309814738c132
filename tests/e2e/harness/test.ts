import { _baseTest, expect, type TestInfo } from '@playwright/test';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/simulator.ts';
import { Driver } from './driver.ts';
import { completeOptions, type BrowserName, type BrowserOptions } from './options.ts';
import { BrowserPool } from './pool.ts';
import { startRelay, type Relay } from './relay.ts';
import { askedElsewhere } from './requests.ts';
import { keepsNoSecret } from './secrets.ts';

export { expect };

interface TestFixtures {
  /** For `test.use`: how the browser is started, where it is not the default. */
  browserOptions: Partial<BrowserOptions>;
  /** For `test.use`: which AWS stand-in. */
  simulatorOptions: SimulatorOptions;
  /** This test's own AWS stand-in; every browser of the test is led to it. */
  simulator: Simulator;
  /** A browser with the extension and an empty profile. */
  browser: Driver;
  /** Starts one more browser with a profile of its own, which ends with the test. */
  anotherBrowser: (options?: Partial<BrowserOptions>) => Promise<Driver>;
}

interface WorkerFixtures {
  relay: Relay;
  pool: BrowserPool;
}

/**
 * A test of the extension in the project's browser. It fails on any error of the browser that it did not expect, on any
 * request to a host beside the stand-in's, and on any secret that is stored at its end.
 */
export const test = _baseTest.extend<TestFixtures, WorkerFixtures>({
  browserOptions: [{}, { option: true }],
  simulatorOptions: [{}, { option: true }],

  relay: [
    async ({}, use) => {
      const relay = await startRelay();
      await use(relay);
      await relay.stop();
    },
    { scope: 'worker' },
  ],

  pool: [
    async ({}, use) => {
      const pool = new BrowserPool();
      await use(pool);
      await pool.close();
    },
    { scope: 'worker' },
  ],

  simulator: [
    async ({ simulatorOptions, relay }, use) => {
      const simulator = await startSimulator(simulatorOptions);
      relay.leadTo(simulator.proxyUrl);
      await use(simulator);
      relay.leadTo(null);
      await simulator.stop();
    },
    { auto: true },
  ],

  browser: async ({ browserOptions, pool, relay, simulator }, use, info) => {
    const name = browserName(info);
    const driver = await pool.take({
      name,
      proxyUrl: relay.proxyUrl,
      ...completeOptions(name, browserOptions),
    });
    await use(driver);
    await conclude(driver, simulator, info);
  },

  anotherBrowser: async ({ browserOptions, relay, simulator }, use, info) => {
    const drivers: Driver[] = [];
    await use(async (options = {}) => {
      const name = browserName(info);
      const complete = completeOptions(name, { ...browserOptions, ...options });
      const driver = await Driver.launch({ name, proxyUrl: relay.proxyUrl, ...complete });
      drivers.push(driver);
      return driver;
    });
    for (const driver of drivers) {
      await conclude(driver, simulator, info);
      await driver.close();
    }
  },
});

function browserName(info: TestInfo): BrowserName {
  const name = info.project.name.replace('-policy', '');
  if (name !== 'chromium' && name !== 'firefox') throw new Error(`No such browser: project ${name}.`);
  return name;
}

/** Leaves pictures of a failed test's tabs in its output folder; holds every test to a clean browser. */
async function conclude(driver: Driver, { world, connects }: Simulator, info: TestInfo): Promise<void> {
  if (!driver.isRunning) return;
  if (info.status !== info.expectedStatus) {
    for (const [index, page] of (await driver.pages()).entries()) {
      await page.screenshot(info.outputPath(`tab-${index + 1}.png`));
    }
  }
  expect(await driver.unexpectedErrors(), 'errors in the browser').toEqual([]);
  expect(askedElsewhere(driver.name, connects), 'hosts asked for beside AWS’s').toEqual([]);
  await keepsNoSecret(driver, world);
}
