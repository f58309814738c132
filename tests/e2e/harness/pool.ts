import { Driver } from './driver.ts';
import type { LaunchOptions } from './options.ts';

/** Keeps one browser from test to test, as long as they want it started in the same way. */
export class BrowserPool {
  #kept: { driver: Driver; options: string } | null = null;

  /** A browser in the state of the first day (see `Driver.reset`). */
  async take(options: LaunchOptions): Promise<Driver> {
    const wanted = JSON.stringify(options);
    const kept = this.#kept;
    if (kept?.options === wanted && kept.driver.isRunning && options.profile === 'reused') {
      await kept.driver.reset();
      return kept.driver;
    }
    await this.close();
    const driver = await Driver.launch(options);
    this.#kept = { driver, options: wanted };
    return driver;
  }

  async close(): Promise<void> {
    await this.#kept?.driver.close();
    this.#kept = null;
  }
}
