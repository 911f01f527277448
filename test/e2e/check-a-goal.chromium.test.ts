import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';
import { browserOf, launchBrowser, open } from './dashboard-driver.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('a goal is checked on the device alone', async () => {
  const context = await browserOf(browser, server.url);
  const page = await context.newPage();
  await open(page, '/check-a-goal');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const goal = page.getByRole('textbox', { name: 'Goal' });
  await goal.fill('Be more proactive');
  await page.getByText('Time-bound').waitFor();
  const missing = page.locator('.fw-letter[data-state="missing"]');
  await expect.poll(() => missing.count()).toBeGreaterThanOrEqual(2);
  await expect.poll(() => page.locator('mark').count()).toBeGreaterThan(0);
  // the underlines lie exactly on the words, also over many lines and in a narrow window
  await goal.fill('Be more proactive and improve communication. '.repeat(12));
  for (const width of [1200, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const apart = async () => {
      const [mirror, field] = [await page.locator('.fw-mirror').boundingBox(), await goal.boundingBox()];
      const hidden = await goal.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      return { isAligned: JSON.stringify(mirror) === JSON.stringify(field), hidden };
    };
    await expect.poll(apart).toEqual({ isAligned: true, hidden: 0 });
  }
  await goal.fill('Be more proactive');
  await page.getByRole('button', { name: 'Use this' }).click();
  await expect.poll(() => goal.inputValue()).toContain('[');
  await goal.fill('Answer 90% of assigned tickets within 8 working hours by 31 March 2027, up from 62%.');
  await expect.poll(() => missing.count()).toBe(0);
  expect(requests).toEqual([]);
  await context.close();
});
