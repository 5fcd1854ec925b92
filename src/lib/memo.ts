/**
 * Keeps the last result of a function, for as long as the key stays the same.
 *
 * @param isSame whether two keys have the same result
 */
export function memoizeLast<K, V>(
  make: (key: K) => V,
  isSame: (a: K, b: K) => boolean = Object.is,
): (key: K) => V {
  let kept: { key: K; value: V } | undefined;
  return (key) => {
    if (!kept || !isSame(kept.key, key)) kept = { key, value: make(key) };
    return kept.value;
  };
}

/**
 * Keeps every result of a function.
 *
 * @param most with so many, all are forgotten. Leave it out only for functions with few different keys
 */
export function memoize<K, V>(make: (key: K) => V, most = Infinity): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      known.set(key, (value = make(key)));
    }
    return value;
  };
}

/** Makes a value when it is first needed, and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
