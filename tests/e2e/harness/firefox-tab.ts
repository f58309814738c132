import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { keyValue } from './firefox-keys.ts';
import type { RawTab, World } from './raw-tab.ts';

type Connection = BidiBrowser['connection'];

/**
 * A tab by plain WebDriver BiDi. Not Puppeteer's page: that one waits for events which Firefox does not send for
 * extension pages, and knows no way into a closed root.
 */
export class FirefoxTab implements RawTab {
  readonly #connection: Connection;
  /** Id of the browsing context; it outlives navigations. */
  readonly #context: string;

  #asked = 0;
  #isToStay = false;
  #heard: (what: 'asked' | 'left') => void = () => undefined;

  constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
    connection.on('browsingContext.userPromptOpened', ({ context: where, type }) => {
      if (where !== context) return;
      const leaves = type === 'beforeunload';
      if (leaves) this.#asked += 1;
      const accept = leaves && !this.#isToStay;
      connection.send('browsingContext.handleUserPrompt', { context, accept }).then(
        () => {
          this.#heard('asked');
        },
        () => undefined,
      );
    });
    connection.on('browsingContext.contextDestroyed', ({ context: where }) => {
      if (where === context) this.#heard('left');
    });
  }

  async leave(): Promise<'asked' | 'left'> {
    this.#isToStay = true;
    const first = new Promise<'asked' | 'left'>((resolve) => {
      this.#heard = resolve;
    });
    // It fails when the person stays.
    this.#connection
      .send('browsingContext.close', { context: this.#context, promptUnload: true })
      .catch(() => undefined);
    const what = await first;
    this.#isToStay = false;
    return what;
  }

  timesAsked(): number {
    return this.#asked;
  }

  async url(): Promise<string> {
    const { result } = await this.#connection.send('browsingContext.getTree', {
      root: this.#context,
      maxDepth: 0,
    });
    return result.contexts[0]?.url ?? '';
  }

  async goto(url: string): Promise<void> {
    await this.#connection.send('browsingContext.navigate', {
      context: this.#context,
      url,
      wait: 'complete',
    });
  }

  async reload(): Promise<void> {
    await this.#connection.send('browsingContext.reload', { context: this.#context, wait: 'complete' });
  }

  async back(): Promise<void> {
    await this.#connection.send('browsingContext.traverseHistory', { context: this.#context, delta: -1 });
  }

  async activate(): Promise<void> {
    await this.#connection.send('browsingContext.activate', { context: this.#context });
  }

  async close(): Promise<void> {
    await this.#connection.send('browsingContext.close', { context: this.#context });
  }

  async screenshot(): Promise<Buffer> {
    const { result } = await this.#connection.send('browsingContext.captureScreenshot', {
      context: this.#context,
    });
    return Buffer.from(result.data, 'base64');
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#connection.send('input.performActions', {
      context: this.#context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  keyDown(key: string): Promise<void> {
    return this.#keys([{ type: 'keyDown', value: keyValue(key) }]);
  }

  keyUp(key: string): Promise<void> {
    return this.#keys([{ type: 'keyUp', value: keyValue(key) }]);
  }

  type(text: string): Promise<void> {
    const strokes = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value } as const,
      { type: 'keyUp', value } as const,
    ]);
    return this.#keys(strokes);
  }

  async #keys(actions: { type: 'keyDown' | 'keyUp'; value: string }[]): Promise<void> {
    await this.#connection.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async call(world: World, source: string, json: string): Promise<unknown> {
    const target = { context: this.#context, ...(world === 'isolated' && { sandbox: 'harness' }) };
    const root = world === 'isolated' ? await this.#closedRoot(target) : null;
    const { result } = await this.#connection.send('script.callFunction', {
      functionDeclaration: source,
      target,
      arguments: [{ type: 'string', value: json }, root === null ? { type: 'null' } : { sharedId: root }],
      awaitPromise: true,
    });
    return result.type === 'success' && result.result.type === 'string' ? result.result.value : undefined;
  }

  /** The shared id of our host's shadow root; null: no host. */
  async #closedRoot(target: { context: string; sandbox?: string }): Promise<string | null> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `document.querySelector('fukkyu-navi')`,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const host = result.type === 'success' && result.result.type === 'node' ? result.result.value : undefined;
    return host?.shadowRoot?.sharedId ?? null;
  }
}
