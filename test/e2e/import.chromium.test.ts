import { createHash } from 'node:crypto';
import { addDays } from '@fairway/shared/plan';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { midday } from '../support/midday.ts';
import { type Account, startTestServer, type TestServer } from '../support/server.ts';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';

const PAPER = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('signed on paper') };
const SHA256 = createHash('sha256').update(PAPER.buffer).digest('hex');
const { timeZone, today } = midday();

let server: TestServer;
let browser: Browser;
let manager: Account;
let dana: Account;

beforeAll(async () => {
  server = await startTestServer({ timeZone });
  browser = await launchBrowser();
  manager = await server.join('Priya Raman', ['manager']);
  dana = await server.join('Dana Whitfield', ['employee'], manager.personId);
  await server.call(server.first, 'PATCH', `/v1/people/${dana.personId}`, { partTimeShare: 0.6 });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function as(account: Account, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browserOf(browser, server.url, account);
  const page = await context.newPage();
  await open(page, path);
  await work(page);
  await context.close();
}

const planOf = async () => {
  const [{ id }] = (await server.call(manager, 'GET', '/v1/plans')).body.plans;
  return (await server.call(manager, 'GET', `/v1/plans/${id}`)).body.plan;
};

it('is entered by the manager from the paper, whose hash is taken on the device', async () => {
  await as(manager, '/', async (page) => {
    await page.getByRole('link', { name: 'Enter a paper plan' }).click();
    await page.getByRole('button', { name: 'Enter it and ask HR to confirm' }).click();
    await page.getByText('Choose whom it is about.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Whom it is about').fill('Dana');
    await page.getByRole('option', { name: /Dana Whitfield/ }).click();
    await page.getByLabel('The paper, as a scan or file').setInputFiles(PAPER);
    await page.getByText(SHA256).waitFor();
    await page.getByLabel('Given to the employee on').fill(addDays(today, -16));
    await page.getByLabel('Launched on').fill(addDays(today, -15));
    await page.getByLabel('Expectations').fill('Answer 90% of tickets within 8 working hours.');
    const concern = page.getByRole('group', { name: 'Area for improvement 1' });
    await concern.getByLabel('Area for improvement').fill('In March 41 of 110 tickets were late.');
    await concern.getByRole('button', { name: 'Add an example' }).click();
    const example = concern.getByRole('group', { name: 'Example 1' });
    await example.getByLabel('On which day').fill(addDays(today, -30));
    await example.getByLabel('What happened').fill('41 of 110 tickets were late.');
    await concern.getByRole('button', { name: 'Add an earlier talk' }).click();
    const talk = concern.getByRole('group', { name: 'Earlier talk 1' });
    await talk.getByLabel('On which day').fill(addDays(today, -40));
    await talk.getByLabel('What was said').fill('We looked at the figures.');
    const goal = page.getByRole('group', { name: 'Goal 1' });
    await goal.getByLabel('Goal').first().fill('Answer 90% of tickets in time.');
    await goal.getByLabel('Measured by').fill('tickets in time');
    await goal.getByLabel('Target').fill('90');
    await page
      .getByRole('group', { name: 'Support 1' })
      .getByLabel('What is given')
      .fill('Coaching on Mondays.');
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.getByText('Your text from before is here').waitFor();
    await expect.poll(() => page.getByLabel('Whom it is about').inputValue()).toBe('Dana Whitfield');
    expect(await axeFindings(page)).toEqual([]);
    const onDevice = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(onDevice).toContain('fairway-typed import');
    expect(atob(onDevice.match(/[A-Za-z0-9+/]{100,}={0,2}/)?.[0] ?? '')).not.toContain('tickets');
    await page.getByRole('button', { name: 'Enter it and ask HR to confirm' }).click();
    await page.getByRole('heading', { name: 'With HR to confirm' }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
  expect(await planOf()).toMatchObject({
    status: 'in_review',
    imported: { paper: { sha256: SHA256 } },
    content: {
      concerns: [
        {
          evidence: [{ on: addDays(today, -30), text: '41 of 110 tickets were late.' }],
          earlierFeedback: [{ on: addDays(today, -40), text: 'We looked at the figures.' }],
        },
      ],
    },
  });
});

it('is held against its paper and confirmed by HR, and runs within the period on the paper', async () => {
  await as(server.first, '/', async (page) => {
    await page.getByRole('link', { name: 'Dana Whitfield' }).click();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Check a file against this: plan.pdf' }).click();
    await page.getByLabel('Choose the file to check').setInputFiles(PAPER);
    await page.getByText('The same file', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Confirm the paper plan' }).click();
    await page.getByRole('button', { name: 'It says what the paper says' }).click();
    await page.getByRole('heading', { name: 'Under way' }).waitFor();
    await page.getByText('60% of full time: about').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
  const plan = await planOf();
  expect(plan).toMatchObject({ status: 'active', launch: { startsOn: addDays(today, -15) } });
  expect(plan.checkIns.length).toBeGreaterThan(0);
  expect(plan.checkIns.every(({ dueOn }: { dueOn: string }) => dueOn >= today)).toBe(true);
});

it('shows a talk of the time on paper as that, to the employee too', async () => {
  await as(manager, '/', async (page) => {
    await page.getByRole('link', { name: 'Dana Whitfield' }).click();
    await page.getByRole('button', { name: 'Log a check-in' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Day on which you talked').fill(addDays(today, -8));
    await dialog.getByLabel('What you talked about').fill('The first week, as noted on paper.');
    await dialog.getByRole('button', { name: 'Log the check-in' }).click();
    await page.locator('#entries').getByText('From paper').waitFor();
  });
  await as(dana, '/my-plan', async (page) => {
    const entry = page.locator('#entries li', { hasText: 'as noted on paper' });
    await entry.getByText('From paper').waitFor();
    await entry.getByText('Recorded late').waitFor();
    await page.getByRole('heading', { name: 'Imported from paper' }).waitFor();
    await page.getByRole('button', { name: 'Say that you received it' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Documents' }).click();
    await page.getByText(`The paper’s SHA-256: ${SHA256}`).first().waitFor();
  });
});
