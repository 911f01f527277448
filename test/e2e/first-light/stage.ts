import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, startServer } from '@fairway/api/entry/server.ts';
import { readSettings } from '@fairway/api/entry/settings.ts';
import type { Day } from '@fairway/shared/plan';
import puppeteer, {
  type Browser,
  type Extension,
  type Frame,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import { type RunningAcmeHr, serveAcmeHr } from '../../acme-hr/serve.ts';
import { builtForChromium, chromiumSwitches, PATIENCE_MS } from '../../support/browsers.ts';
import { requireBrowser } from '../../support/find-browser.ts';
import { midday } from '../../support/midday.ts';
import { type Account, PASSWORD, startTestServer, type TestServer } from '../../support/server.ts';
import { stopClocks } from '../clocks.ts';
import { Screen } from '../screen.ts';

/** Where the walk is played: the real server, Acme HR, and Chromium with the built extension. */
export interface Stage {
  server: TestServer;
  /** The day on which the walk is played, in the organisation’s time zone. */
  today: Day;
  acme: RunningAcmeHr;
  hr: Account;
  manager: Account;
  /** On record, without an account: HR invites them on the way. */
  employee: { id: string; name: string; email: string };
  browser: Browser;
  /** The HR page that the manager has open. */
  hrPage: Page;
  /** Clicks the extension's button in the toolbar and gives the real side panel. */
  openPanel(): Promise<Screen>;
  /** A window of somebody else, with cookies of its own, signed in to the dashboard. */
  dashboardOf(account: Pick<Account, 'email'>, path?: string): Promise<Screen>;
  /** The strip on the HR page, in its frame. */
  card(): Promise<Screen>;
  /** Stops the clocks of background and strip; gives what sets them going again. */
  stopClocks(): Promise<() => Promise<void>>;
  /** A phone of somebody who is not signed in. */
  phone(address: string): Promise<Screen>;
  /** Takes the server away; gives what brings it back at the same address. */
  serverDown(): Promise<() => Promise<void>>;
  /** What the browser shows on the HR page, closed trees included, as text and labels. */
  shown(): Promise<string>;
  /** Ends the browser as a power cut would and starts it again on the same profile, on the same HR page. */
  restartBrowser(): Promise<void>;
  close(): Promise<void>;
}

/** For what is waited for on the browser itself, not on a page. */
export const PATIENT = { timeout: PATIENCE_MS };
const SWITCHES = [...chromiumSwitches, '--window-size=1360,900', '--lang=en-US'];

/** Employee number, in Acme HR, of the person whom the plan is about. */
export const NUMBER = '10042';

export async function setStage(): Promise<Stage> {
  const profile = mkdtempSync(join(tmpdir(), 'fairway-walk-'));
  const { timeZone, today } = midday();
  const server = await startTestServer({ timeZone });
  const acme = await serveAcmeHr();
  const manager = await server.join('Priya Raman', ['manager']);
  const employee = { id: crypto.randomUUID(), name: 'Dana Whitfield', email: 'dana.whitfield@acme.example' };
  await server.call(server.first, 'POST', '/v1/people', { ...employee, managerId: manager.personId });
  let browser = await launch(profile);
  let hrPage = await openHrPage(browser, acme.url);
  let running: Server = server.server;
  return {
    server,
    today,
    acme,
    hr: server.first,
    manager,
    employee,
    get browser() {
      return browser;
    },
    get hrPage() {
      return hrPage;
    },
    openPanel: () => openPanel(browser, hrPage),
    dashboardOf: (account, path = '/') => signedIn(browser, server.url, account, path),
    card: async () => new Screen(hrPage, await cardIn(hrPage)),
    stopClocks: async () => stopClocks(await backgroundOf(browser), await cardIn(hrPage)),
    phone: (address) => ownWindow(browser, address, PHONE),
    async serverDown() {
      await running.close();
      return async () => {
        running = await startServer(
          readSettings({ FAIRWAY_DATA: server.folder, PORT: new URL(server.url).port }),
        );
      };
    },
    shown: () => shownOn(hrPage),
    async restartBrowser() {
      const ended = new Promise((resolve) => browser.process()!.once('exit', resolve));
      browser.process()!.kill('SIGKILL');
      await ended;
      browser = await launch(profile);
      hrPage = await openHrPage(browser, acme.url);
    },
    async close() {
      await browser.close();
      await Promise.all([running.close(), acme.close()]);
      rmSync(server.folder, { recursive: true, force: true });
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

function launch(userDataDir: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    timeout: PATIENCE_MS,
    headless: true,
    pipe: true,
    enableExtensions: [builtForChromium],
    userDataDir,
    args: SWITCHES,
    defaultViewport: null,
  });
}

const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

async function backgroundOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', PATIENT);
  return (await target.worker())!;
}

const cardIn = (page: Page): Promise<Frame> =>
  page.waitForFrame((frame) => frame.url().includes('/card.html'), PATIENT);

async function openHrPage(browser: Browser, acmeUrl: string): Promise<Page> {
  await browser.waitForTarget((target) => target.type() === 'service_worker', PATIENT);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${acmeUrl}/people/${NUMBER}`);
  return page;
}

async function openPanel(browser: Browser, page: Page): Promise<Screen> {
  await page.bringToFront();
  const [extension] = [...(await browser.extensions()).values()] as [Extension];
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'), PATIENT);
  return new Screen(await target.asPage());
}

async function signedIn(
  browser: Browser,
  url: string,
  account: Pick<Account, 'email'>,
  path: string,
): Promise<Screen> {
  const screen = await ownWindow(browser, url + path);
  await screen.fill('E-mail', account.email);
  await screen.fill('Password', PASSWORD);
  await screen.press('Sign in');
  return screen;
}

/** A window with cookies of its own. */
async function ownWindow(browser: Browser, address: string, viewport = DESKTOP): Promise<Screen> {
  const context = await browser.createBrowserContext();
  const screen = new Screen(await context.newPage());
  await screen.page.setViewport(viewport);
  await screen.page.goto(address);
  return screen;
}

/** Text and labels of the page with its closed shadow trees, which only the browser's own debugger may read. */
async function shownOn(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const words: string[] = [];
  const walk = (node: typeof root): void => {
    words.push(node.nodeValue, ...(node.attributes ?? []));
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child);
  };
  walk(root);
  return words.join('\n');
}
