import type { CDPSession, Page } from '@playwright/test';
import type { RawTab, World } from './raw-tab.ts';

/** A Playwright page; scripts go by CDP, which needs no `eval` and reaches closed roots without a trace in the page. */
export class ChromiumTab implements RawTab {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  #asked = 0;
  #isToStay = false;

  constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
    page.on('dialog', (dialog) => {
      const leaves = dialog.type() === 'beforeunload';
      if (leaves) this.#asked += 1;
      void (leaves && !this.#isToStay ? dialog.accept() : dialog.dismiss());
    });
  }

  async leave(): Promise<'asked' | 'left'> {
    this.#isToStay = true;
    const asked = this.#page.waitForEvent('dialog').then(() => 'asked' as const);
    const left = this.#page.waitForEvent('close').then(() => 'left' as const);
    await this.#page.close({ runBeforeUnload: true });
    const first = await Promise.race([asked.catch(() => 'left' as const), left]);
    left.catch(() => undefined);
    this.#isToStay = false;
    return first;
  }

  timesAsked(): number {
    return this.#asked;
  }

  url(): Promise<string> {
    return Promise.resolve(this.#page.url());
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async back(): Promise<void> {
    // A page from the back/forward cache is not loaded again.
    await this.#page.goBack({ waitUntil: 'commit' });
  }

  activate(): Promise<void> {
    return this.#page.bringToFront();
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  screenshot(): Promise<Buffer> {
    return this.#page.screenshot();
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  keyDown(key: string): Promise<void> {
    return this.#page.keyboard.down(key);
  }

  keyUp(key: string): Promise<void> {
    return this.#page.keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async call(world: World, source: string, json: string): Promise<unknown> {
    const contextId = world === 'isolated' ? await this.#isolatedWorld() : null;
    const root = contextId === null ? null : await this.#closedRoot(contextId);
    const { result: global } = await this.#cdp.send('Runtime.evaluate', {
      expression: 'globalThis',
      ...(contextId !== null && { contextId }),
    });
    const { result } = await this.#cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: source,
      ...(global.objectId !== undefined && { objectId: global.objectId }),
      arguments: [{ value: json }, root ? { objectId: root } : { value: null }],
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  }

  /** Id of our world in the document that is there now; made when it is first asked for. */
  async #isolatedWorld(): Promise<number> {
    const { frameTree } = await this.#cdp.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'harness' };
    return (await this.#cdp.send('Page.createIsolatedWorld', world)).executionContextId;
  }

  /** The shadow root of our host, as an object of the given world; null: no host. */
  async #closedRoot(contextId: number): Promise<string | null> {
    const expression = `document.querySelector('fukkyu-navi')`;
    const { result: host } = await this.#cdp.send('Runtime.evaluate', { expression, contextId });
    if (host.objectId === undefined) return null;
    const { node } = await this.#cdp.send('DOM.describeNode', { objectId: host.objectId });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object } = await this.#cdp.send('DOM.resolveNode', {
      backendNodeId,
      executionContextId: contextId,
    });
    return object.objectId ?? null;
  }
}
