import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './find-browser.ts';

/**
 * How long something is waited for before it counts as missing: longer than any machine is slow. What is there sooner is found
 * sooner.
 */
export const PATIENCE_MS = 60_000;

/** The built extensions that the tests load, as `scripts/build.mjs` leaves them. */
export const builtForChromium = built('chrome-mv3-e2e');
const builtForFirefox = built('firefox-mv3-e2e');

function built(name: string): string {
  return join(import.meta.dirname, '..', '..', 'extension', '.output', name);
}

function temporaryProfile(): string {
  return mkdtempSync(join(tmpdir(), 'fairway-profile-'));
}

function removeProfile(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 10 });
}

export interface Chromium {
  context: BrowserContext;
  /** The extension's background worker, already running. */
  worker: Worker;
  /** `chrome-extension://<id>`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
  /** Ends the browser as a power cut would, with no time to write anything. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; the e2e build if not given. */
  extension?: string;
  /** Profile folder to keep; without one a temporary profile is made, and removed at the end. */
  profile?: string;
  headless?: boolean;
}

/** How every Chromium of the tests is started. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with the built extension loaded, in a profile of its own. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const extension = options.extension ?? builtForChromium;
  const profile = options.profile ?? temporaryProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    timeout: PATIENCE_MS,
    headless: options.headless ?? true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...chromiumSwitches, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
  const tidy = () => {
    if (!options.profile) removeProfile(profile);
  };
  return {
    context,
    worker,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    async close() {
      await context.close();
      tidy();
    },
    async kill() {
      process.kill(await browserProcess(context), 'SIGKILL');
      await closed;
      tidy();
    },
  };
}

async function browserProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.find(({ type }) => type === 'browser')!.id;
}

export interface Firefox {
  browser: Browser;
  /** `moz-extension://<uuid>`, without a slash at the end. */
  origin: string;
  /** Opens a page of the extension, such as `/sidepanel.html`, in a tab. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const extensionUuid = '0f9a5d3e-6f0b-4c7a-9d51-3a1f2e8b7c64';

/** Starts Firefox with the built extension installed; its pages have a known address and can be opened. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Firefox> {
  const extension = options.extension ?? builtForFirefox;
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    timeout: PATIENCE_MS,
    headless: options.headless ?? true,
    // Without it Firefox refuses to open an extension's page for an automation client.
    args: ['--remote-allow-system-access'],
    ...(options.profile ? { userDataDir: options.profile } : {}),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: extensionUuid,
      }),
    },
  });
  await browser.installExtension(extension);
  const origin = `moz-extension://${extensionUuid}`;
  return {
    browser,
    origin,
    openPage: (path) => openExtensionPage(browser, `${origin}${path}`),
    close: () => browser.close(),
  };
}

const OPENING_PATIENCE_MS = 3 * PATIENCE_MS;
const ONE_TAB_PATIENCE_MS = 20_000;

/**
 * Firefox reports no navigation for an extension's page, so `goto` would never see its end; for a moment between two
 * documents it has no place to evaluate in, and now and then the driver holds on to the first document for good: such a tab
 * is lost to the driver, not to a person, and another one is opened.
 */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const end = Date.now() + OPENING_PATIENCE_MS;
  for (;;) {
    const page = await browser.newPage();
    page.goto(url, { timeout: 1 }).catch(() => undefined);
    if (await stands(page, url, Date.now() + ONE_TAB_PATIENCE_MS)) return page;
    await page.close();
    if (Date.now() > end) throw new Error(`Firefox did not open ${url}.`);
  }
}

async function stands(page: Page, url: string, end: number): Promise<boolean> {
  while (Date.now() < end) {
    const opened = await page
      .waitForFunction(
        (wanted) => location.href === wanted && document.readyState === 'complete',
        { timeout: 2000 },
        url,
      )
      .catch(() => undefined);
    if (opened) return true;
  }
  return false;
}
