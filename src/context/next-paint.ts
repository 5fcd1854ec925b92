/** When the frame that is being made has been painted. While nobody sees the page there is none: then at once. */
export function nextPaint(): Promise<void> {
  return new Promise((painted) => {
    if (document.hidden) painted();
    // A frame is painted after its callbacks, before any other task.
    else requestAnimationFrame(() => setTimeout(painted));
  });
}
