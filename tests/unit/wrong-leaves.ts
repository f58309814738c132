/** Every way in which one leaf of a value can be replaced by `wrong`. */
export function withWrongLeaf(value: unknown, wrong: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [wrong];
  return Object.keys(value).flatMap((key) =>
    withWrongLeaf(Reflect.get(value, key), wrong).map((leaf) =>
      Array.isArray(value)
        ? value.map((old: unknown, index) => (String(index) === key ? leaf : old))
        : { ...value, [key]: leaf },
    ),
  );
}
