/**
 * Keeps the newest answer, which is the one most likely to be asked for again.
 *
 * @param isSame whether two questions have one answer
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

/** Keeps every answer, where few things are ever asked. */
export function memoize<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}
