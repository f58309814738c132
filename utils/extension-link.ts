import type { LinkOptions } from './recovery/link';
import type { StorageEvents } from './store';

interface ExtensionApi {
  runtime: { id?: string; sendMessage: (message: object) => Promise<unknown> };
  storage: { local: { onChanged: StorageEvents } };
}

/** What a content script has of its extension. After a reload of the extension its id is gone and all else throws. */
export function linkTo(api: ExtensionApi): LinkOptions {
  return {
    send: (message) => api.runtime.sendMessage(message),
    isAlive: () => api.runtime.id !== undefined,
    storageEvents: api.storage.local.onChanged,
  };
}
