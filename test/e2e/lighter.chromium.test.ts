import { addDays } from '@fairway/shared/plan';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, browserOf, launchBrowser, open } from './dashboard-driver.ts';
import { createPanelWorld, DANA, fillTalks, type PanelWorld } from './panel-world.ts';

let world: PanelWorld;
let browser: Browser;
let panel: Page;

beforeAll(async () => {
  world = await createPanelWorld();
  browser = await launchBrowser();
  const profile = await world.openProfile(DANA);
  panel = await world.openPanel(profile);
  await world.signIn(panel);
  await panel.getByRole('button', { name: 'Yes, this is Dana Whitfield' }).click();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
const says = (text: string) => panel.getByText(text).first().waitFor();

/** Answers the questions in the order in which they stand. */
async function answer(...answers: ('Yes' | 'No')[]): Promise<void> {
  const questions = panel.locator('fieldset', { has: panel.getByLabel('Not sure') });
  for (const [index, one] of answers.entries())
    await questions.nth(index).getByLabel(one, { exact: true }).check();
}

async function plansOf(account = world.manager) {
  return (await world.server.call(account, 'GET', '/v1/plans')).body.plans as { id: string; kind: string }[];
}

it('leads from triage to coaching, which is shared in one short form', async () => {
  await press('Is a plan the right tool?');
  await answer('No', 'No', 'No', 'No', 'Yes', 'No', 'Yes', 'No', 'Yes');
  await says('Recommended: Informal coaching');
  await panel.getByLabel('A bonus or pay').check();
  await panel.getByLabel('What is it about').fill('Ticket replies were late in January.');
  expect(await axeFindings(panel)).toEqual([]);
  await press('Go on with informal coaching');
  await panel
    .getByLabel('What is expected from now on')
    .fill('90% of assigned tickets are answered within 8 working hours.');
  await press('Add a task');
  const task = panel.getByRole('group', { name: 'Task 1' });
  await task.getByLabel('What is done').fill('Write a first reply before noon.');
  await task.getByLabel('By which day').fill(addDays(world.today, 14));
  await press('Add an example');
  const example = panel.getByRole('group', { name: 'Example 1' });
  await example.getByLabel('On which day').fill(addDays(world.today, -20));
  await example.getByLabel('What happened').fill('41 of 110 tickets were late.');
  await panel.reload();
  await panel.getByRole('group', { name: 'Task 1' }).waitFor();
  expect(await axeFindings(panel)).toEqual([]);
  await press('Start it and share it with Dana Whitfield');
  await panel.getByRole('heading', { name: 'Tasks' }).waitFor();
  expect(await axeFindings(panel)).toEqual([]);
  expect(await plansOf()).toMatchObject([{ kind: 'coaching', status: 'active' }]);
});

it('is changed openly, in the panel', async () => {
  const expected = '90% of assigned tickets are answered within 8 working hours, week by week.';
  await press('Add a task or evidence, or change the words');
  const form = panel.getByRole('dialog');
  await form.getByLabel('What is expected from now on').fill(expected);
  await form.getByRole('button', { name: 'Change it', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  const [{ id } = { id: '' }] = await plansOf();
  const { body } = await world.server.call(world.manager, 'GET', `/v1/plans/${id}`);
  expect(body.plan.lighter.expectation).toBe(expected);
});

it('is the employee’s to read, to answer and to do', async () => {
  const context = await browserOf(browser, world.server.url, world.dana);
  const page = await context.newPage();
  await open(page, '/my-plan');
  await page.getByRole('heading', { name: 'Informal coaching', level: 1 }).waitFor();
  await page.getByText('Ticket replies were late in January.').waitFor();
  expect(await page.getByText('A bonus or pay').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'It is done: Write a first reply before noon.' }).click();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByText('Recorded.').waitFor();
  await page.getByRole('button', { name: 'Add your own entry' }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('Mornings work better.');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Add|Log|Record)/ })
    .click();
  await page.getByText('Mornings work better.').first().waitFor();
  await context.close();
});

it('is seen by HR as what it is, with what is at stake, and counts in no figure of plans', async () => {
  const context = await browserOf(browser, world.server.url, world.server.first);
  const page = await context.newPage();
  await open(page, '/');
  await page
    .getByRole('cell', { name: /Informal coaching/ })
    .or(page.getByText('Informal coaching'))
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Dana Whitfield' }).first().click();
  await page.getByText('It may affect a bonus or pay').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const { body } = await world.server.call(world.server.first, 'GET', '/v1/dashboard');
  expect(body.byStatus).toEqual({});
  await context.close();
});

it('becomes a PIP, and what was documented comes along into its draft', async () => {
  await panel.reload();
  await press('Log a check-in');
  await panel.getByLabel('What you talked about').fill('Sorted the queue together.');
  await press('Log the check-in');
  await says('Mornings work better.');
  await panel.getByLabel('A performance improvement plan is needed').check();
  await press('Go on');
  await answer('No', 'No', 'No', 'No', 'Yes', 'No', 'Yes', 'Yes', 'Yes');
  await says('Recommended: Performance improvement plan');
  await expect
    .poll(() => panel.getByRole('group', { name: 'Talk 2' }).getByLabel('How').inputValue())
    .toBe('Check-in');
  await panel.getByLabel('Why it goes on as a plan').fill('Replies are still late after two months.');
  await press('Start the draft');
  await panel.getByRole('heading', { name: 'Before you send it' }).waitFor();
  await expect
    .poll(() => panel.getByLabel('What is expected', { exact: false }).first().inputValue())
    .toContain('90%');
  await expect
    .poll(() => panel.getByLabel('What falls short').inputValue())
    .toMatch(/^Ticket replies.*\[what still/);
  expect(await panel.getByRole('group', { name: 'Example 1' }).getByLabel('What happened').inputValue()).toBe(
    '41 of 110 tickets were late.',
  );
  expect(
    await panel.getByRole('group', { name: 'Feedback 2' }).getByLabel('What was said').inputValue(),
  ).toBe('Sorted the queue together.');
  const kinds = new Map((await plansOf()).map((plan) => [plan.kind, plan]));
  expect(kinds.get('coaching')).toMatchObject({ status: 'closed', outcome: 'became_pip' });
  expect(kinds.get('pip')).toMatchObject({ status: 'draft' });
  await press('Discard the draft');
  await press('Discard');
});

it('hands misconduct to HR after one question, and begins no plan', async () => {
  await press('Is a plan the right tool?');
  await answer('Yes');
  await says('Recommended: Talk to HR first');
  await expect.poll(() => panel.locator('fieldset', { has: panel.getByLabel('Not sure') }).count()).toBe(1);
  await panel.getByLabel('What is it about').fill('Something was taken from the till.');
  expect(await axeFindings(panel)).toEqual([]);
  await press('Hand it to HR');
  await says('HR has it. No plan was begun.');
  const context = await browserOf(browser, world.server.url, world.server.first);
  const page = await context.newPage();
  await open(page, '/');
  await page.getByRole('link', { name: 'Take it up' }).click();
  await page.getByRole('button', { name: 'Take it up' }).click();
  await page.getByRole('button', { name: 'HR takes it from here' }).click();
  await page.getByRole('heading', { name: 'HR has it' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});

it('asks for the days of earlier talks before a plan', async () => {
  await panel.getByRole('button', { name: 'This page' }).click();
  await press('Is a plan the right tool?');
  await answer('No', 'No', 'No', 'No', 'Yes', 'No', 'Yes', 'Yes', 'Yes');
  await panel.getByLabel('What is it about').fill('Replies were late.');
  await press('Start the draft');
  expect(await panel.getByRole('group', { name: 'Talk 1' }).getByLabel('How').evaluate(isValid)).toBe(false);
  await fillTalks(panel, world.today);
  await press('Start the draft');
  await panel.getByRole('heading', { name: 'Before you send it' }).waitFor();
});

const isValid = (field: HTMLElement | SVGElement) => (field as HTMLInputElement).checkValidity();
