/**
 * Waits for work, but not for longer than this.
 *
 * @template T, [U=undefined]
 * @param {number} milliseconds
 * @param {Promise<T>} work goes on by itself, and may fail later
 * @param {U} [otherwise] the result if the time is up before
 * @returns {Promise<T | U>}
 */
export async function within(milliseconds, work, otherwise) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds, otherwise);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
