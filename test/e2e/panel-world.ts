import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, startServer } from '@fairway/api/entry/server.ts';
import { readSettings } from '@fairway/api/entry/settings.ts';
import { addDays } from '@fairway/shared/plan';
import type { CommandType } from '@fairway/shared/plan/commands/index.ts';
import type { Frame, Page } from 'playwright-core';
import { type RunningAcmeHr, serveAcmeHr } from '../acme-hr/serve.ts';
import { type Chromium, launchChromium } from '../support/browsers.ts';
import { midday } from '../support/midday.ts';
import { perform, runningPlan } from '../support/running-plan.ts';
import { type Account, startTestServer, type TestServer } from '../support/server.ts';
import { until } from './page-driver.ts';

/** A manager's desk: the real server, Acme HR on another origin, and Chromium with the built extension in a profile. */
export interface PanelWorld {
  server: TestServer;
  acme: RunningAcmeHr;
  manager: Account;
  /** Reports to the manager, and has a page in Acme HR. */
  dana: Account;
  today: string;
  chrome: Chromium;
  /** The HR page of somebody. */
  openProfile(number: string): Promise<Page>;
  /** The panel, in a tab of its own, beside this page. */
  openPanel(beside: Page): Promise<Page>;
  /** Signs in from the panel, to the server or a wire before it; the person's part in the browser tab is done by the API. */
  signIn(panel: Page, address?: string): Promise<void>;
  command(as: Account, planId: string, type: CommandType, data: unknown): Promise<void>;
  /** A plan on Dana that runs since today. */
  runningPlan(): Promise<string>;
  /** Ends the browser as a power cut would, and starts it again on the same profile. */
  powerCut(): Promise<void>;
  /** Takes the server away, and gives back what brings it back on the same record. */
  serverDown(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Dana Whitfield's number in Acme HR. */
export const DANA = '10042';

export async function createPanelWorld(): Promise<PanelWorld> {
  const { timeZone, today } = midday();
  const server = await startTestServer({ timeZone });
  const acme = await serveAcmeHr();
  const manager = await server.join('Priya Raman', ['manager']);
  const dana = await server.join('Dana Whitfield', ['employee'], manager.personId);
  const profile = mkdtempSync(join(tmpdir(), 'fairway-panel-'));
  let chrome = await launchChromium({ profile });
  let again: Server | undefined;

  const command: PanelWorld['command'] = (...args) => perform(server.call, ...args);

  return {
    server,
    acme,
    manager,
    dana,
    today,
    get chrome() {
      return chrome;
    },
    command,
    async openProfile(number) {
      const page = await chrome.context.newPage();
      await page.goto(`${acme.url}/people/${number}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    async openPanel(beside) {
      const tabId = await tabIdOf(chrome, beside);
      const panel = await chrome.context.newPage();
      await panel.setViewportSize({ width: 400, height: 860 });
      await panel.goto(`${chrome.origin}/sidepanel.html?tabId=${tabId}`);
      return panel;
    },
    async signIn(panel, address = server.url) {
      await panel.getByLabel('Your organisation’s Fairway server').fill(address);
      await panel.getByRole('button', { name: 'Sign in' }).click();
      await allowSignIn(server, manager, panel);
    },
    runningPlan: () => runningPlan(server.call, { manager, hr: server.first, subjectId: dana.personId }),
    async powerCut() {
      await chrome.kill();
      chrome = await launchChromium({ profile });
    },
    async serverDown() {
      const { port } = new URL(server.url);
      await (again ?? server.server).close();
      return async () => {
        again = await startServer(readSettings({ FAIRWAY_DATA: server.folder, PORT: port }));
      };
    },
    async close() {
      await chrome.close();
      await acme.close();
      await (again ?? server.server).close();
      rmSync(server.folder, { recursive: true, force: true });
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Says when it was talked about before, as triage asks once feedback was given. */
export async function fillTalks(panel: Page, today: string): Promise<void> {
  for (const [index, daysAgo] of [30, 14].entries()) {
    const talk = panel.getByRole('group', { name: `Talk ${index + 1}` });
    await talk.getByLabel('On which day').fill(addDays(today, -daysAgo));
    await talk.getByLabel('How').fill('One-to-one');
  }
}

/** Allows the sign-in whose code the panel shows, as the person would in the browser tab. */
export async function allowSignIn(server: TestServer, account: Account, panel: Page): Promise<void> {
  const userCode = await panel.locator('.panel-code').textContent();
  await server.call(account, 'GET', `/api/auth/device?user_code=${userCode}`);
  const { status } = await server.call(account, 'POST', '/api/auth/device/approve', { userCode });
  if (status !== 200) throw new Error(`The code was not approved: ${status}`);
  // The tab of the sign-in lies over the panel, and what is behind is drawn once a second only.
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'My plans' }).waitFor();
}

/** The browser's own number of a page's tab. */
export const tabIdOf = ({ worker }: Chromium, page: Page): Promise<number | undefined> =>
  worker.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, page.url());
interface Tabs {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
}

/** Waits until a page takes the next click or key for pointing; before, it would be the page's own. */
export const pointing = (page: Page): Promise<void> =>
  page.locator('html > [popover]').waitFor({ state: 'attached' });

/** How many entries wait on this device, by the word of the background. */
export const waitingIn = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const message = { id: 1, type: 'outbox', timestamp: Date.now() };
    return (await runtime.sendMessage(message)).res.entries.length;
  });
interface Runtime {
  sendMessage(message: object): Promise<{ res: { entries: unknown[] } }>;
}

/** The card's frame in a page. */
export async function cardIn(page: Page): Promise<Frame> {
  const found = () => page.frames().find((frame) => frame.url().endsWith('/card.html'));
  for (;;) {
    const frame = found();
    if (frame) return frame;
    await page.waitForEvent('framenavigated');
  }
}

/** Presses a button of the card as a person does: the pointer comes to rest on it first. */
export async function pressInCard(card: Frame, name: string | RegExp): Promise<void> {
  const button = card.getByRole('button', { name });
  // A button that could not be pressed yet when the pointer came hears of it only when it moves.
  let aside = 0;
  await until('the pointer to rest on the button', async () => {
    aside = 1 - aside;
    await button.hover({ position: { x: 8 + aside, y: 8 } });
    return (await button.getAttribute('data-rested')) === 'true';
  });
  await button.click();
}
