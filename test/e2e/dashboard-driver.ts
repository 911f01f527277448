import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { chromiumSwitches, PATIENCE_MS } from '../support/browsers.ts';
import { requireBrowser } from '../support/find-browser.ts';
import type { Account } from '../support/server.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: chromiumSwitches,
    timeout: PATIENCE_MS,
  });

/** A browser of somebody's own, signed in on the dashboard's own page; signed out without an account. */
export async function browserOf(
  browser: Browser,
  url: string,
  account?: Account,
  width = 1200,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    viewport: { width, height: 900 },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (account) {
    const page = await context.newPage();
    await page.goto('/sign-in');
    await signInOn(page, account);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await page.close();
  }
  return context;
}

/** Fills in the sign-in that the page shows. */
export async function signInOn(page: Page, account: Account): Promise<void> {
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export const dialog = (page: Page) => page.getByRole('dialog');

/** Presses the button that sends the dialog's form, and waits until the record has it. */
export async function send(page: Page, button: string): Promise<void> {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
}

/** Opens a page and waits until it has loaded what it shows. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until nothing on the page is loading. */
export async function settled(page: Page): Promise<void> {
  // A document that is shown has a first heading of its own.
  await page.locator('h1').first().waitFor();
  await page.locator('.fw-skeleton').first().waitFor({ state: 'detached' });
}

/**
 * What axe finds wrong within an element, the whole page by default, in both themes; one line a node, so that empty is
 * good. In the second theme only colours can differ, so that only contrast is looked at again.
 */
export const axeFindings = (page: Page, within = 'html'): Promise<string[]> =>
  axeFindingsIn(page, page, within);

/** Rules about a page as a whole, which axe itself leaves out in a frame when it starts from the page. */
const OF_WHOLE_PAGES = {
  'landmark-one-main': { enabled: false },
  'page-has-heading-one': { enabled: false },
};

/** The same in a frame of the page. */
export async function axeFindingsIn(page: Page, place: Page | Frame, within = 'html'): Promise<string[]> {
  if (!(await place.evaluate(() => 'axe' in window))) await place.evaluate(`${axe};0`);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await runAxe(place, within, place === page ? {} : { rules: OF_WHOLE_PAGES });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await runAxe(place, within, { runOnly: ['color-contrast'] });
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

const runAxe = (place: Page | Frame, within: string, options: object): Promise<string[]> =>
  place.evaluate(
    async ([selector, settings]) => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            where: string,
            how: object,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      // Without this axe describes each node that passed, too, and takes twice the time.
      const { violations } = await axe.run(selector, { resultTypes: ['violations'], ...settings });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    [within, options] as const,
  );
