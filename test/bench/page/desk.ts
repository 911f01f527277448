import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { builtForChromium, chromiumSwitches } from '../../support/browsers.ts';
import { requireBrowser } from '../../support/find-browser.ts';

/** A browser to measure in, with the extension or without it, and nothing else about it different. */
export interface Desk {
  /** A new tab with its own debugging session. */
  open(url: string): Promise<Tab>;
  /** Processor time of all the browser's processes so far, in milliseconds. */
  cpu(): Promise<number>;
  close(): Promise<void>;
}

export interface Tab {
  page: Page;
  session: CDPSession;
  /** One of the browser's own counters for this page, such as `TaskDuration` (seconds) or `LayoutCount`. */
  metrics(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export async function openDesk(extended: boolean): Promise<Desk> {
  const loaded = extended
    ? [`--disable-extensions-except=${builtForChromium}`, `--load-extension=${builtForChromium}`]
    : ['--disable-extensions'];
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...chromiumSwitches, ...loaded],
  });
  if (extended && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const browser = await context.browser()!.newBrowserCDPSession();
  return {
    open: (url) => openTab(context, url),
    async cpu() {
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    },
    close: () => context.close(),
  };
}

async function openTab(context: BrowserContext, url: string): Promise<Tab> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  if (url !== '') await page.goto(url);
  return {
    page,
    session,
    async metrics() {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    close: () => page.close(),
  };
}
