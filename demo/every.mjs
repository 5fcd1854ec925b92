/**
 * Does work again and again, with a pause after each time. A failure is reported, and does not end it.
 *
 * @param {number} milliseconds the pause
 * @param {string} name for reports
 * @param {() => Promise<unknown>} work
 * @returns {() => Promise<void>} stops, after the work that is being done
 */
export function every(milliseconds, name, work) {
  let isStopped = false;
  let timer;
  let working;
  const round = async () => {
    await work().catch((error) => console.error(`${name}: ${error.message}`));
    if (!isStopped) timer = setTimeout(next, milliseconds);
  };
  const next = () => {
    working = round();
  };
  next();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await working;
  };
}
