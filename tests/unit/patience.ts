import { afterAll, vi } from 'vitest';

/** What comes late on a busy machine comes; what never comes still fails. Milliseconds. */
const patience = 20_000;

if ('document' in globalThis) {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: patience });
}
const { waitFor } = vi;
vi.waitFor = (wanted, options) => waitFor(wanted, options ?? { timeout: patience });
afterAll(() => {
  vi.waitFor = waitFor;
});
