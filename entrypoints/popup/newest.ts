/**
 * Sets what was fetched for an effect, or that it failed; once the effect has been cleaned up, nothing: Japanese that comes
 * after the English which is wanted by now must not take its place.
 */
export function newest<T>(fetched: Promise<T>, set: (value: T | 'failed') => void): () => void {
  let isWanted = true;
  const settle = (value: T | 'failed') => {
    if (isWanted) set(value);
  };
  fetched.then(settle, () => {
    settle('failed');
  });
  return () => {
    isWanted = false;
  };
}
