import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { eventually, NotYet } from './eventually.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions } from './options.ts';
import { imposePolicy } from './policy.ts';
import type { RawTab } from './raw-tab.ts';
import { Tab } from './tab.ts';

/** The extension APIs as extension pages of both browsers have them. */
declare const chrome: {
  storage: Record<Area, ChromeArea>;
  runtime: { sendMessage(message: object): Promise<unknown> };
};

type Area = 'local' | 'sync' | 'session';

interface ChromeArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

/** A browser with the extension and a profile of its own. */
export class Driver {
  readonly #options: LaunchOptions;
  readonly #profile: string;
  readonly #tabs = new WeakMap<RawTab, Tab>();
  #errors: string[] = [];
  #expected: RegExp[] = [];
  #greeted = false;
  #liftPolicy: () => Promise<void> = () => Promise.resolve();
  /** Null: closed. */
  #running: { engine: Engine; panel: Tab } | null = null;

  private constructor(options: LaunchOptions, profile: string) {
    this.#options = options;
    this.#profile = profile;
  }

  static async launch(options: LaunchOptions): Promise<Driver> {
    const driver = new Driver(options, await mkdtemp(join(tmpdir(), 'fukkyu-navi-')));
    await driver.#start();
    return driver;
  }

  get name(): BrowserName {
    return this.#options.name;
  }

  /** Loads `url` in a new tab in front. */
  async open(url: string): Promise<Tab> {
    const tab = this.#wrap(await this.#engine.newTab());
    await tab.goto(url);
    return tab;
  }

  /** Loads a page of the extension, for example `popup.html`, in a new tab in front. */
  openExtensionPage(path: string): Promise<Tab> {
    return this.open(this.#engine.extensionUrl(path));
  }

  /** All tabs but the harness's own, oldest first. */
  async pages(): Promise<Tab[]> {
    const tabs = (await this.#engine.tabs()).map((raw) => this.#wrap(raw));
    return tabs.filter((tab) => tab !== this.#running?.panel);
  }

  /** The newest tab whose address fits, as soon as there is one. */
  waitForTab(fits: (url: string) => boolean): Promise<Tab> {
    return eventually('a tab with the wanted address', async () => {
      const pages = await this.pages();
      const urls = await Promise.all(pages.map((page) => page.url()));
      const found = pages.findLast((_, index) => fits(urls[index] ?? ''));
      return found ?? new NotYet(`there are only ${urls.join(' ')}`);
    });
  }

  /** All of one storage area. */
  storage(area: Area = 'local'): Promise<Record<string, unknown>> {
    return this.#panel.evaluate((name) => chrome.storage[name].get(null), area);
  }

  /** All of every storage that the extension may use. */
  everythingStored(): Promise<Record<Area, Record<string, unknown>>> {
    return this.#panel.evaluate(async () => {
      const { local, session, sync } = chrome.storage;
      return { local: await local.get(null), session: await session.get(null), sync: await sync.get(null) };
    }, null);
  }

  /** Writes into a storage area beside what is there; the extension's change events fire. */
  async setStorage(items: Record<string, unknown>, area: Area = 'local'): Promise<void> {
    await this.#panel.evaluate(({ name, given }) => chrome.storage[name].set(given), {
      name: area,
      given: items,
    });
  }

  /** Ends the extension's background worker; the next message or event starts another. */
  async endWorker(): Promise<void> {
    await this.#engine.endWorker();
  }

  /** Loads the extension anew while its tabs stay open, as an update does. */
  async reloadExtension(): Promise<void> {
    const { engine } = this.#runningOrThrow();
    await engine.reloadExtension();
    const panel = await eventually('the extension is back', async () => {
      const raw = await engine.newTab();
      const tab = this.#wrap(raw);
      try {
        await tab.goto(engine.extensionUrl('manifest.json'));
        await tab.evaluate(() => chrome.storage.local.get(null), null);
        return tab;
      } catch (error) {
        await raw.close();
        return new NotYet(String(error));
      }
    });
    this.#running = { engine, panel };
  }

  /** For a test that provokes faults: errors that match are expected from now on. */
  expectErrors(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Console errors and uncaught exceptions so far, of pages, content scripts, background and extension pages. */
  async unexpectedErrors(): Promise<readonly string[]> {
    if (this.#running) await this.storage();
    return this.#errors.filter((error) => !this.#expected.some((pattern) => pattern.test(error)));
  }

  /** Closes the browser and starts it again with the same profile; all tabs are gone. */
  async restart(): Promise<void> {
    await this.#engine.close();
    await this.#start();
  }

  /** Back to the first day without a new start: closes all tabs, empties storage.local and cookies, forgets errors. */
  async reset(): Promise<void> {
    for (const page of await this.pages()) await page.close();
    await this.#panel.evaluate(async () => {
      // What a closed tab still told the worker is written before this is answered, and not after all is cleared.
      const question = { kind: 'recovery', event: 'asked', page: 'unknown' };
      await chrome.runtime.sendMessage(question).catch(() => undefined);
      await Promise.all([
        chrome.storage.local.clear(),
        chrome.storage.sync.clear(),
        chrome.storage.session.clear(),
      ]);
    }, null);
    await this.#engine.clearCookies();
    this.#errors = [];
    this.#expected = [];
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Ends the browser and deletes its profile. */
  async close(): Promise<void> {
    await this.#running?.engine.close();
    this.#running = null;
    await this.#liftPolicy();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  get #engine(): Engine {
    return this.#runningOrThrow().engine;
  }

  get #panel(): Tab {
    return this.#runningOrThrow().panel;
  }

  #runningOrThrow(): { engine: Engine; panel: Tab } {
    if (!this.#running) throw new Error('The browser is closed.');
    return this.#running;
  }

  /** A tab of ours is the window into the extension: its manifest, which runs no code. */
  async #start(): Promise<void> {
    const launch = this.name === 'chromium' ? launchChromium : launchFirefox;
    const { extension, policy } = this.#options;
    await this.#liftPolicy();
    if (policy) this.#liftPolicy = await imposePolicy(this.name, this.#profile, extension, policy);
    const engine = await launch(this.#options, this.#profile, (error) => this.#errors.push(error));
    const panel = this.#wrap(await engine.newTab());
    await panel.goto(engine.extensionUrl('manifest.json'));
    this.#running = { engine, panel };
    if (existsSync(join(extension, 'welcome.html')) && policy?.hideWelcome !== true)
      await this.#closeWelcome();
    // Those that the browser started with: which of several it lists first is not certain.
    for (const tab of await this.pages()) await tab.close();
  }

  /** A new profile is greeted, and Firefox installs a temporary add-on anew at each start. */
  async #closeWelcome(): Promise<void> {
    if (this.#greeted && this.name === 'chromium') return;
    this.#greeted = true;
    // On a busy machine the browser takes its time to start the worker and to read its policies.
    await expect(async () => {
      const tabs = await this.pages();
      const urls = await Promise.all(tabs.map((tab) => tab.url()));
      const welcome = tabs[urls.findIndex((url) => url.endsWith('/welcome.html'))];
      expect(welcome, 'a welcome page').toBeDefined();
      await welcome?.close();
    }).toPass({ timeout: 60_000, intervals: [50, 100, 200] });
  }

  #wrap(raw: RawTab): Tab {
    const tab = this.#tabs.get(raw) ?? new Tab(raw);
    this.#tabs.set(raw, tab);
    return tab;
  }
}
