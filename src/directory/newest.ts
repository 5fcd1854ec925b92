/** Keeps the newest answer, which is the one most likely to be asked for again. */
export function newest<K, V>(make: (key: K) => V): (key: K) => V {
  let kept: { key: K; value: V } | undefined;
  return (key) => {
    if (!kept || kept.key !== key) kept = { key, value: make(key) };
    return kept.value;
  };
}
