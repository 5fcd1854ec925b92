/** A request that `starter.ts` began. */
interface EarlyRequest {
  response: Promise<Response>;
  controller: AbortController;
}

const key = Symbol.for('therapist-finder/early-feed/v1');

/**
 * `fetch`, which takes the response that the starter of the embed has asked for, if there is one for the address. Each is used once: who
 * asks again wants a new one.
 */
export const earlyFetch: typeof fetch = async (input, init) => {
  const early = (globalThis as { [key]?: Map<unknown, EarlyRequest | undefined> })[key];
  const begun = early?.get(input);
  if (!begun) return fetch(input, init);
  // The address stays, so that a second script of the library does not ask again.
  early!.set(input, undefined);
  const { response, controller } = begun;
  const stop = () => controller.abort(init?.signal?.reason);
  if (init?.signal?.aborted) stop();
  else init?.signal?.addEventListener('abort', stop, { once: true });
  return response;
};
