/**
 * Runs `work` when no other work of the same name is under way in any page or worker of the extension. For those only:
 * a content script's locks are its page's own, which would see the name.
 */
export function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
