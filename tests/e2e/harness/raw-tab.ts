/** The page's own JavaScript world, or one of ours beside it: the same DOM, no shared variables, unseen by the page. */
export type World = 'page' | 'isolated';

/** What a browser has to offer for one tab. All methods reject when the tab is gone. */
export interface RawTab {
  url(): Promise<string>;
  /** Resolves at the load event. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  activate(): Promise<void>;
  close(): Promise<void>;
  /** Closes the tab as a person does; asked whether to leave the page, the answer is to stay. */
  leave(): Promise<'asked' | 'left'>;
  /** How often the page asked whether to leave it. */
  timesAsked(): number;
  /** PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  /**
   * Calls `source`, a function of (JSON text, closed root of our overlay or null) that answers JSON text. The root is
   * handed over in the isolated world only. Rejects when the document is replaced meanwhile.
   */
  call(world: World, source: string, json: string): Promise<unknown>;
  /** Trusted mouse click; CSS pixels from the viewport's corner. */
  clickAt(x: number, y: number): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  type(text: string): Promise<void>;
}
