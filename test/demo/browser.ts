import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.ts';

const built = join(import.meta.dirname, '..', '..', 'extension', '.output');

function hasDisplay({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean {
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/**
 * Opens a page in the browser that is found, with the extension loaded, in a profile of the demo's own.
 * Resolves to undefined where there is no display or no browser.
 */
export async function openBrowser(url: string, profile: string): Promise<Browser | undefined> {
  if (!hasDisplay(process.env)) return undefined;
  const browser = (await launchChromium(profile)) ?? (await launchFirefox());
  if (!browser) return undefined;
  const [first] = await browser.pages();
  await (first ?? (await browser.newPage())).goto(url);
  return browser;
}

async function launchChromium(profile: string): Promise<Browser | undefined> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return undefined;
  return puppeteer.launch({
    executablePath,
    headless: false,
    defaultViewport: null,
    userDataDir: profile,
    pipe: true,
    enableExtensions: [join(built, 'chrome-mv3-e2e')],
    ignoreDefaultArgs: ['--enable-automation'],
    // Chromium refuses its sandbox to root.
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}

async function launchFirefox(): Promise<Browser | undefined> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) return undefined;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  await browser.installExtension(join(built, 'firefox-mv3-e2e'));
  return browser;
}
