/**
 * Marks that keep session-replay tools of a page from recording a part: it is about someone's health. The names are those that common
 * tools read (FullStory, Hotjar, Clarity, Datadog, Sentry, PostHog, LogRocket, Smartlook).
 */
export const maskClasses = 'fs-mask ph-no-capture sentry-mask';

const maskAttributes: Record<string, string> = {
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'mask',
  'data-private': '',
  'data-recording-disable': '',
};

/** For a `ref`: puts the marks on an element. */
export function mask(element: Element | undefined): void {
  for (const [name, value] of Object.entries(maskAttributes)) element?.setAttribute(name, value);
}
