import type { CDPSession } from '@playwright/test';

/** Exceptions of the worker's own code, and those that Chromium catches around its event listeners. */
interface WorkerEvent {
  params?: {
    exceptionDetails?: { text: string; exception?: { description?: string } };
    entry?: { level: string; text: string };
  };
}

/**
 * Reports what the extension's service worker throws and nobody catches; Playwright passes on a worker's console only.
 * A browser-wide session reaches workers by messages inside messages (`flatten: false`).
 */
export async function watchServiceWorkers(cdp: CDPSession, report: (error: string) => void): Promise<void> {
  const watch = async (targetId: string) => {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    for (const [id, method] of ['Runtime.enable', 'Log.enable'].entries()) {
      await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    }
  };
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { exceptionDetails: thrown, entry } = (JSON.parse(message) as WorkerEvent).params ?? {};
    if (thrown) report(`service worker: ${thrown.exception?.description ?? thrown.text}`);
    if (entry?.level === 'error') report(`service worker: ${entry.text}`);
  });
  cdp.on('Target.targetCreated', ({ targetInfo: { type, targetId } }) => {
    // A worker may end before it can be watched; then there is nothing to report.
    if (type === 'service_worker') watch(targetId).catch(() => undefined);
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
}
