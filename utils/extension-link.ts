import type { LinkOptions } from './recovery/link';
import type { StorageEvents } from './store';

interface ExtensionApi {
  /** The names of its messages are known to its types only. */
  i18n: { getMessage: (name: never) => string };
  runtime: { id?: string; sendMessage: (message: object) => Promise<unknown> };
  storage: { local: { onChanged: StorageEvents } };
}

/** What a content script has of its extension. After a reload of the extension its id is gone and all else throws. */
export function linkTo(api: ExtensionApi): LinkOptions {
  return {
    send: (message) => api.runtime.sendMessage(message),
    say: (message) => api.i18n.getMessage(message as never),
    isAlive: () => api.runtime.id !== undefined,
    storageEvents: api.storage.local.onChanged,
  };
}
