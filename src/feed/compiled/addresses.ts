/** The names of fields that hold addresses. */
const ADDRESS_FIELD = /^(?:url|src|poster|endpoint|\w+Url)$/;

/** What an address of a feed that was read can begin with. */
const SAFE = /^(?:https?:|mailto:|tel:|sms:)/i;

/**
 * Whether a text may stand in a field. A compiled feed is read without the checks of each field, and a file can say anything: an
 * address of a script must still not reach a page.
 */
export function isSafeAddress(text: string, key: string): boolean {
  return text === '' || !ADDRESS_FIELD.test(key) || SAFE.test(text);
}

/** A value of JSON without unsafe addresses. */
export function withSafeAddresses<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    typeof inner === 'string' && !isSafeAddress(inner, key) ? undefined : inner,
  ) as T;
}
