import { addDays } from '@fairway/shared/plan';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { midday } from '../support/midday.ts';
import { runningPlan } from '../support/running-plan.ts';
import { type Account, startTestServer, type TestServer } from '../support/server.ts';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';

const GOAL = 'Hand over every open ticket in writing, each Friday.';
const CONCERN = 'On two Fridays nine open tickets had no handover note.';
const { timeZone, today } = midday();

let server: TestServer;
let browser: Browser;
let manager: Account;
let eli: Account;
let planId: string;

beforeAll(async () => {
  server = await startTestServer({ timeZone });
  browser = await launchBrowser();
  manager = await server.join('Mara Lind', ['manager']);
  eli = await server.join('Eli Okafor', ['employee'], manager.personId);
  planId = await runningPlan(server.call, { manager, hr: server.first, subjectId: eli.personId });
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

it('brings in a goal and a concern, with what they rest on and why they cannot wait', async () => {
  await as(manager, `/plans/${planId}`, async (page) => {
    await page.getByText('What else you can do').click();
    await page.getByRole('button', { name: 'Amend the plan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add a concern' }).click();
    const concern = dialog.getByRole('group', { name: 'New concern 1' });
    await concern.getByLabel('What falls short').fill(CONCERN);
    await concern.getByRole('button', { name: 'Add an example' }).click();
    await concern.getByLabel('On which day').fill(addDays(today, -3));
    await concern.getByLabel('What happened').fill('Five tickets had no note.');
    await dialog.getByRole('button', { name: 'Add a goal' }).click();
    const goal = dialog.getByRole('group', { name: 'New goal 1' });
    await goal.getByRole('textbox', { name: 'Goal' }).fill(GOAL);
    await goal.getByLabel('A piece of work').check();
    await goal.getByLabel('What is handed in').fill('A note for each open ticket');
    await goal.getByLabel('Who accepts it').fill('Mara Lind');
    await goal.getByLabel('Due', { exact: true }).fill(addDays(today, 20));
    await goal.getByRole('button', { name: 'Add a milestone' }).click();
    const milestone = goal.getByRole('group', { name: 'Milestone 1' });
    await milestone.getByRole('textbox', { name: 'Milestone' }).fill('Half of the tickets');
    await milestone.getByLabel('Reached by').fill(addDays(today, 10));
    await dialog.getByText('Look at this first').waitFor();
    await goal.getByLabel(CONCERN).check();
    await goal.getByLabel(/coaching sessions/).check();
    await dialog.getByLabel(/^Why the new/).fill('A customer waited a week.');
    await dialog.getByLabel('Why', { exact: true }).fill('We talked about it on Monday.');
    await dialog.getByText('This pauses the plan').waitFor();
    expect(await axeFindings(page, 'dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Record the amendment' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

it('is read by the employee, with all that changes, before they answer it', async () => {
  await as(eli, '/my-plan', async (page) => {
    await page.getByRole('button', { name: 'Answer the amendment' }).click();
    const dialog = page.getByRole('dialog');
    const changes = dialog.getByRole('region', { name: 'What changes' });
    await changes.getByText(`Goal added: ${GOAL}`).waitFor();
    await changes.getByText(`Concern added: ${CONCERN}`).waitFor();
    await changes.getByText('Five tickets had no note.').waitFor();
    await changes.getByText('A customer waited a week.').waitFor();
    await changes.getByText('Half of the tickets').waitFor();
    expect(await axeFindings(page, 'dialog')).toEqual([]);
    await dialog.getByLabel('I received the amendment').check();
    await dialog.getByRole('button', { name: 'Record my answer' }).click();
    await page.getByRole('heading', { name: 'Under way' }).waitFor();
    await page.locator('#goals').getByText(GOAL).waitFor();
  });
});

it('takes them out again, and says so on the page and on paper', async () => {
  await as(manager, `/plans/${planId}`, async (page) => {
    await page.getByText('What else you can do').click();
    await page.getByRole('button', { name: 'Amend the plan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('summary', { hasText: GOAL }).click();
    await dialog.getByRole('button', { name: 'Take this goal out' }).click();
    await dialog.getByText('has no goal that answers it').waitFor();
    await dialog.locator('summary', { hasText: CONCERN }).click();
    await dialog.getByRole('button', { name: 'Take this concern out' }).click();
    await dialog.getByText('Look at this first').waitFor({ state: 'detached' });
    await dialog.getByLabel('Why', { exact: true }).fill('It is settled.');
    expect(await axeFindings(page, 'dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Record the amendment' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('#along-the-way').getByText(`Goal taken out: ${GOAL}`).waitFor();
    expect(await page.locator('#goals').getByText(GOAL).count()).toBe(0);
    await page.getByRole('link', { name: 'Documents' }).click();
    await page.locator('input[value="plan-today"]').check();
    await page.getByText(`Concern taken out: ${CONCERN}`).first().waitFor();
  });
});
