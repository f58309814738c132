/**
 * What a content script's `main` is given, in place of WXT's own context: that one announces itself to the page by an
 * event that carries the extension's id, and any page can forge the event to stop the script.
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
