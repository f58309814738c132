/** Web Locks as far as they are used, for the simulated DOM, which has none. */
const held = new Map<string, Promise<unknown>>();

function request(name: string, work: () => Promise<unknown>): Promise<unknown> {
  const turn = (held.get(name) ?? Promise.resolve()).then(work);
  held.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}

const given: { locks?: unknown } = navigator;
if (!given.locks) Object.defineProperty(navigator, 'locks', { value: { request } });
