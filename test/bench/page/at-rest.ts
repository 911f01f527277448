import type { Page } from 'playwright-core';

/** An idle period of this length, in milliseconds, says that nothing is about to run; browsers grant at most fifty. */
const FREE_MS = 45;
const QUIET_PERIODS = 10;

/** Resolves when the page's main thread has been granted so many free periods in a row: what had to run has run. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    ([free, wanted]) =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const look = (deadline: IdleDeadline) => {
          quiet = deadline.timeRemaining() >= free! ? quiet + 1 : 0;
          if (quiet === wanted) resolve();
          else requestIdleCallback(look);
        };
        requestIdleCallback(look);
      }),
    [FREE_MS, QUIET_PERIODS],
  );

/** Resolves when the frame after the next is drawn, so that what a key did is on the screen. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** Resolves when the page's own clock has gone on by so many milliseconds: the span that is measured. */
export const gone = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate(
    (span) =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, span);
      }),
    milliseconds,
  );
