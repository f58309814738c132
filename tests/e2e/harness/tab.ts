import { writeFile } from 'node:fs/promises';
import { auditSource, type AxeScope, type AxeViolation } from './axe.ts';
import { eventually, NotYet } from './eventually.ts';
import { find, type Box, type Found, type Where } from './find.ts';
import { callIn, carry, type InTab } from './in-tab.ts';
import { readParts, type Navi, type Parts } from './navi.ts';
import type { RawTab } from './raw-tab.ts';

/** A CSS selector, or a fuller description. */
type Target = string | Where;

/** One tab, the same for both browsers. What is done to it is trusted input, as from a person's hands. */
export class Tab {
  readonly #raw: RawTab;

  constructor(raw: RawTab) {
    this.#raw = raw;
  }

  url(): Promise<string> {
    return this.#raw.url();
  }

  async goto(url: string): Promise<void> {
    await this.#raw.goto(url);
  }

  async reload(): Promise<void> {
    await this.#raw.reload();
  }

  async back(): Promise<void> {
    await this.#raw.back();
  }

  async activate(): Promise<void> {
    await this.#raw.activate();
  }

  async close(): Promise<void> {
    await this.#raw.close();
  }

  /** Closes the tab as a person does; asked whether to leave the page, the answer is to stay. */
  leave(): Promise<'asked' | 'left'> {
    return this.#raw.leave();
  }

  /** How often the page asked whether to leave it. */
  timesAsked(): number {
    return this.#raw.timesAsked();
  }

  /** Writes a PNG of the viewport. */
  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.#raw.screenshot());
  }

  /** Waits until the target can be hit (visible, at rest, nothing on top), then clicks its middle. */
  async click(target: Target): Promise<void> {
    await this.#raw.activate();
    const { x, y, width, height } = await eventually(`click ${JSON.stringify(target)}`, async () => {
      const found = await this.#find(target, 'click');
      if (!found) return new NotYet('there is no such element');
      return found.obstacle === null ? found.box : new NotYet(found.obstacle);
    });
    await this.#raw.clickAt(x + width / 2, y + height / 2);
  }

  /** Replaces what stands in a text field, by the keyboard. */
  async fill(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.inside((_, root) => {
      const field = root?.activeElement ?? document.activeElement;
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
      else throw new Error('The click did not lead into a text field.');
    }, null);
    await (text === '' ? this.press('Delete') : this.#raw.type(text));
  }

  /** One key with its modifiers, for example `Shift+Tab`. */
  async press(keys: string): Promise<void> {
    await this.#raw.activate();
    const down = keys.split('+');
    for (const key of down) await this.#raw.keyDown(key);
    for (const key of down.reverse()) await this.#raw.keyUp(key);
  }

  /** Scrolls the page to `top` CSS pixels. */
  async scrollTo(top: number): Promise<void> {
    await this.inside((y) => {
      scrollTo({ top: y, behavior: 'instant' });
    }, top);
  }

  /** Trimmed textContent; null: no such element. */
  async text(target: Target): Promise<string | null> {
    return (await this.#find(target, 'look'))?.text ?? null;
  }

  /** Null: no such element. */
  async box(target: Target): Promise<Box | null> {
    return (await this.#find(target, 'look'))?.box ?? null;
  }

  /** Our overlay through its closed root; null: the page has no `fukkyu-navi` element. */
  async navi(): Promise<Navi | null> {
    const { hasOverlay, parts } = await this.inside(readParts, null);
    if (!hasOverlay) return null;
    const { 'data-page': page = '', 'data-open': open } = parts.navi?.attributes ?? {};
    return { page, open: open === 'true', parts };
  }

  /** Our parts in an extension page (or in the overlay, where there is one). */
  async parts(): Promise<Parts> {
    return (await this.inside(readParts, null)).parts;
  }

  /** Violations that axe finds; an empty list is what a test wants. */
  axe(scope: AxeScope): Promise<AxeViolation[]> {
    return callIn(this.#raw, 'isolated', auditSource, scope);
  }

  /** Runs `fn` in the page's own world, where it sees what the page's scripts see. Nothing but `arg` is in its scope. */
  evaluate<A, R>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    return callIn(this.#raw, 'page', carry(fn), arg);
  }

  /** Runs `fn` with the overlay's closed root (null: there is none) in a world that the page cannot see. */
  inside<A, R>(fn: InTab<A, R>, arg: A): Promise<R> {
    return callIn(this.#raw, 'isolated', carry(fn), arg);
  }

  #find(target: Target, purpose: 'look' | 'click'): Promise<Found | null> {
    return this.inside(find, { where: typeof target === 'string' ? { css: target } : target, purpose });
  }
}
