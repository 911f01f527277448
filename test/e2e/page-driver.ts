import { chromium, type Page } from 'playwright-core';
import puppeteer, { type ElementHandle, type KeyInput } from 'puppeteer-core';
import type { Harness } from '../fixtures/harness.ts';
import { chromiumSwitches, PATIENCE_MS } from '../support/browsers.ts';
import { requireBrowser } from '../support/find-browser.ts';

/** A real browser page with the harness in it, the same for Chromium and Firefox (there among the page's scripts). */
export interface PageDriver {
  /** Opens an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Runs a function in the page; its argument and answer are JSON. */
  run<Answer, Input = undefined>(
    work: (input: Input) => Answer | Promise<Answer>,
    input?: Input,
  ): Promise<Answer>;
  click(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Chooses files of this machine in a file input. */
  choose(selector: string, ...paths: string[]): Promise<void>;
  screenshot(path: string, dark?: boolean): Promise<void>;
  stop(): Promise<void>;
}

const SIZE = { width: 900, height: 700 };

/** The isolated world that a content script would live in; `run` works there, beside the page's own scripts. */
const WORLD = 'fairway';

/** Keeps the id of the main frame's isolated world, and runs functions in it. */
async function isolatedWorld(page: Page, script: string): Promise<PageDriver['run']> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    if (name === WORLD && auxData?.frameId) worlds.set(auxData.frameId, id);
  });
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: script, worldName: WORLD });
  const { frameTree } = await session.send('Page.getFrameTree');
  return async (work, input) => {
    const contextId = worlds.get(frameTree.frame.id);
    const argument = input === undefined ? '' : JSON.stringify(input);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${work})(${argument})`,
      ...(contextId === undefined ? {} : { contextId }),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** Chromium through Playwright, with `script` in an isolated world of every page, as content scripts are. */
export async function driveChromium(script: string): Promise<PageDriver> {
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: chromiumSwitches,
    timeout: PATIENCE_MS,
  });
  const context = await browser.newContext({
    viewport: SIZE,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const run = await isolatedWorld(page, script);
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    run,
    click: (x, y) => page.mouse.click(x, y),
    move: (x, y) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: async (...keys) => {
      await page.keyboard.press(keys.join('+'));
    },
    choose: (selector, ...paths) => page.setInputFiles(selector, paths),
    screenshot: async (path, dark = false) => {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await page.screenshot({ path });
    },
    stop: () => browser.close(),
  };
}

/** Firefox through WebDriver BiDi, with `script` in every page before its own. */
export async function driveFirefox(script: string): Promise<PageDriver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    timeout: PATIENCE_MS,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport(SIZE);
  await page.evaluateOnNewDocument(script);
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    resize: (width, height) => page.setViewport({ width, height }),
    run: (work, input) => page.evaluate(work as never, input as never) as never,
    click: (x, y) => page.mouse.click(x, y),
    move: (x, y) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: async (...keys) => {
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key as KeyInput);
      await page.keyboard.press(keys.at(-1) as KeyInput);
      for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key as KeyInput);
    },
    choose: async (selector, ...paths) => {
      const input = await page.$(selector);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
    },
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    stop: () => browser.close(),
  };
}

/** Asks again until `look` answers something true; the only waiting that the suites do. */
export async function until<Answer>(
  what: string,
  look: () => Promise<Answer>,
  patience = PATIENCE_MS,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await look();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

export type { Harness };
