/** What a visitor presses, on a wide screen and on a phone, and the clock inside the page. */

/** Runs in the page: records when a press began, when its results were painted, and long tasks. */
export function watch() {
  let began = 0;
  let painted;
  const tasks = [];
  const note = (event) => {
    if (!began && (event.isTrusted || event.type === 'input')) {
      began = event.timeStamp;
      performance.mark('bench-press', { startTime: began });
    }
  };
  for (const type of ['keydown', 'click', 'input']) {
    addEventListener(type, note, { capture: true });
  }
  addEventListener('therapist-results', () => {
    // The next frame is painted after its callbacks. What is most urgent comes after that, before the page's own timers.
    requestAnimationFrame(() => {
      void globalThis.scheduler.postTask(
        () => {
          performance.mark('bench-painted');
          painted?.(performance.now() - began);
        },
        { priority: 'user-blocking' },
      );
    });
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  // As browsers report it: to the first paint after the press, in steps of 8 ms. Handlers and paints under 16 ms are not reported.
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) longest = Math.max(longest, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });
  globalThis.bench = {
    tasks,
    /** Milliseconds from the next press to the paint of its results. */
    arm() {
      began = 0;
      longest = 0;
      this.next = new Promise((resolve) => (painted = resolve));
    },
    /** Milliseconds from that press to the first paint after it. */
    interaction: () => longest,
    /** The elements that the page holds, those in shadow trees included. */
    nodes() {
      const count = (root) =>
        [...root.querySelectorAll('*')].reduce(
          (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
          0,
        );
      return count(document);
    },
  };
}

/** What a person does with each layout, in this order. Each press leads to one new page of results; the time of `before` does not count. */
export const screens = {
  'wide, 1280 px': {
    viewport: { width: 1280, height: 900 },
    presses: (page) => {
      const { enter, option, sort, press, filter } = on(page, 'therapist-filter-panel');
      return {
        words: enter('text', 'anxiety'),
        'more words': enter('text', 'anxiety body'),
        concern: option('concern', 1),
        place: enter('place', '10001'),
        payer: option('payer', 0),
        fee: {
          before: () => filter('fee').locator('input[type=range]').focus(),
          act: () => page.keyboard.press('ArrowLeft'),
        },
        'next order': sort('ArrowDown'),
        'order before': sort('ArrowUp'),
        'next page': press(page.locator('therapist-pager button').last()),
        clear: press(clear(page)),
      };
    },
  },
  'phone, 412 px': {
    viewport: { width: 412, height: 800 },
    presses: (page) => {
      const { enter, option, sort, press } = on(page, 'therapist-filter-sheet');
      const opened = (pressed) => ({
        before: () => openSheet(page).then(pressed.before),
        act: pressed.act,
      });
      const closed = (pressed) => ({
        before: () => closeSheet(page).then(pressed.before),
        act: pressed.act,
      });
      return {
        words: enter('text', 'anxiety'),
        'concern, in the sheet': opened(option('concern', 1)),
        'payer, in the sheet': option('payer', 0),
        'next order': closed(sort('ArrowDown')),
        'order before': sort('ArrowUp'),
        'next page': press(page.locator('therapist-pager button').last()),
        clear: press(clear(page)),
      };
    },
  },
};

function on(page, around) {
  const field = (name) => page.locator(`therapist-search [name=${name}]`);
  const filter = (facet) => page.locator(`${around} therapist-filter[facet=${facet}]`);
  const press = (locator) => ({
    before: () => locator.scrollIntoViewIfNeeded(),
    act: () => locator.click(),
  });
  return {
    filter,
    press,
    enter: (name, text) => ({
      before: () => field(name).fill(text),
      act: () => field(name).press('Enter'),
    }),
    sort: (key) => ({
      before: () => page.locator('therapist-sort select').focus(),
      act: () => page.keyboard.press(key),
    }),
    option: (facet, nth) => press(filter(facet).locator('input[type=checkbox]').nth(nth)),
  };
}

const clear = (page) =>
  page.locator('therapist-active-filters').getByRole('button', { name: /clear/i });

async function openSheet(page) {
  await page.locator('therapist-filter-sheet button').first().click();
  await page.locator('therapist-filter-sheet therapist-filter').first().waitFor();
  await page.waitForTimeout(500);
}

async function closeSheet(page) {
  await page.keyboard.press('Escape');
  await page.locator('therapist-filter-sheet dialog').waitFor({ state: 'hidden' });
}
