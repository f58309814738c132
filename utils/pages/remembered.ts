/** Reads each once, and only when it is asked for, however many proofs ask for it. */
export function remembered<V, K = void>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, { value: V }>();
  return (key) => {
    const { value } = known.get(key) ?? { value: read(key) };
    known.set(key, { value });
    return value;
  };
}
