import { addDays, carriedInto, type Plan } from '@fairway/shared/plan';
import { sampleLighter, sampleTriage } from '@fairway/shared/plan/sample.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { perform } from '../support/running-plan.ts';
import { type Account, startTestServer, type TestServer } from '../support/server.ts';
import { axeFindings, browserOf, dialog, launchBrowser, open, send } from './dashboard-driver.ts';

const TODAY = '2026-03-09';

let server: TestServer;
let browser: Browser;
let manager: Account;
let page: Page;
const planId = crypto.randomUUID();

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date(`${TODAY}T09:00:00Z`) });
  browser = await launchBrowser();
  manager = await server.join('Mara Lind', ['manager']);
  const { personId } = await server.join('Eli Okafor', ['employee'], manager.personId);
  const triage = { ...sampleTriage, choice: 'coaching', reason: 'It is early.' };
  await perform(server.call, manager, planId, 'open_plan', { subjectId: personId, triage }, 2);
  await perform(server.call, manager, planId, 'start_lighter', {
    lighter: sampleLighter(addDays(TODAY, 28)),
  });
  page = await (await browserOf(browser, server.url, manager)).newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const press = async (name: string) => {
  const button = page.getByRole('button', { name, exact: true });
  const more = page.getByText('What else you can do');
  await button.or(more).filter({ visible: true }).first().waitFor();
  if (!(await button.isVisible())) await more.click();
  await button.click();
};
const planOf = async (id: string): Promise<Plan> =>
  (await server.call(manager, 'GET', `/v1/plans/${id}`)).body.plan;

it('is changed openly, and says what is missing before it is sent', async () => {
  await open(page, `/plans/${planId}`);
  await press('Change what it says');
  expect(await axeFindings(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Add an example' }).click();
  await dialog(page).getByRole('button', { name: 'Change it', exact: true }).click();
  await dialog(page).getByText('An example says nothing.').waitFor();
  const example = dialog(page).getByRole('group', { name: 'Example 2' });
  await example.getByLabel('On which day').fill('2026-03-06');
  await example.getByLabel('What happened').fill('12 of 40 tickets were late.');
  await send(page, 'Change it');
  const { lighter } = await planOf(planId);
  expect(lighter?.evidence.map(({ text }) => text)).toEqual([
    '41 of 110 tickets were late.',
    '12 of 40 tickets were late.',
  ]);
});

it('stops at misconduct', async () => {
  await press('Look back and end it');
  await dialog(page).getByLabel('A performance improvement plan is needed').check();
  await question('Is it about misconduct').getByLabel('Yes').check();
  await dialog(page).getByText('Misconduct is not a matter for a plan').waitFor();
  expect(await questions().count()).toBe(1);
  await dialog(page).getByLabel('Why it goes on as a plan').fill('Replies are still late.');
  await dialog(page).getByRole('button', { name: 'End it', exact: true }).click();
  await dialog(page).getByRole('alert').waitFor();
  expect((await planOf(planId)).status).toBe('active');
});

it('becomes a PIP into which what was documented comes along', async () => {
  for (const [words, answer] of [
    ['Is it about misconduct', 'No'],
    ['Is it likely to pass', 'No'],
    ['Is it really about career', 'No'],
    ['Is the role unclear', 'No'],
    ['Is it mainly a gap', 'No'],
    ['Have you given feedback', 'Yes'],
  ] as const)
    await question(words).getByLabel(answer, { exact: true }).check();
  await dialog(page).getByRole('button', { name: 'End it', exact: true }).click();
  await dialog(page).getByText('This answer is not complete.').waitFor();
  await question('Does it hurt').getByLabel('Yes').check();
  await dialog(page).getByText('Recommended: Performance improvement plan').waitFor();
  await dialog(page).getByRole('button', { name: 'Add a talk' }).click();
  const talk = dialog(page).getByRole('group', { name: 'Talk 2' });
  await talk.getByLabel('On which day').fill('2026-03-02');
  await talk.getByLabel('How').fill('One-to-one');
  expect(await axeFindings(page)).toEqual([]);
  await send(page, 'End it');
  const { becamePlanId = '', ...ended } = await planOf(planId);
  expect(ended).toMatchObject({ status: 'closed', outcome: { outcome: 'became_pip' } });
  const pip = await planOf(becamePlanId);
  expect(pip).toMatchObject({ status: 'draft', kind: 'pip', carriedFrom: planId });
  expect(carriedInto(ended as Plan).concerns[0]?.evidence).toHaveLength(2);
  await page.getByRole('link', { name: 'Open the plan that it became' }).click();
  await page.waitForURL(`**/plans/${becamePlanId}`);
});

const questions = () =>
  dialog(page)
    .locator('fieldset', { has: page.getByLabel('Not sure') })
    .filter({
      hasNot: page.locator('fieldset'),
    });
const question = (words: string) => questions().filter({ hasText: words });
