import { contentHash } from '@fairway/shared/plan';
import { sampleContent, sampleTriage } from '@fairway/shared/plan/sample.ts';
import { READY_TEMPLATES } from '@fairway/shared/templates';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, open, signInOn } from './dashboard-driver.ts';
import { createPanelWorld, DANA, type PanelWorld } from './panel-world.ts';

let world: PanelWorld;
beforeAll(async () => {
  world = await createPanelWorld();
});
afterAll(() => world?.close());

test('a draft is written from the organisation’s template, and HR sees which', async () => {
  const { server, manager, dana, today } = world;
  const { first: hr } = server;
  const template = {
    ...READY_TEMPLATES.general!,
    name: 'Help desk',
    days: 45,
    cadence: 'fortnight' as const,
  };
  template.sections = template.sections.map((section) =>
    section.part === 'goals' ? { ...section, guidance: 'One goal for each queue.' } : section,
  );
  await server.call(hr, 'PUT', '/v1/templates/general', { version: 0, template });
  const planId = crypto.randomUUID();
  await world.command(manager, planId, 'open_plan', { subjectId: dana.personId, triage: sampleTriage });

  const panel = await world.openPanel(await world.openProfile(DANA));
  await world.signIn(panel);
  await panel.getByRole('button', { name: 'Yes, this is Dana Whitfield' }).click();
  await panel.getByRole('button', { name: 'Go on with the draft' }).click();
  await panel.getByLabel('Write it from').selectOption({ label: 'Help desk' });
  await panel.getByText('45 days, check-ins every two weeks. Required: Company expectations').waitFor();
  await panel.getByRole('button', { name: 'Use this template' }).click();
  await panel.getByText('One goal for each queue.').waitFor();
  await expect.poll(() => panel.getByLabel('Days', { exact: true }).inputValue()).toBe('45');
  await expect.poll(() => panel.getByLabel('Every two weeks').isChecked()).toBe(true);
  await panel.getByText('Saved. Only you can see this draft.').waitFor();
  expect(await axeFindings(panel)).toEqual([]);

  // the rest is written as elsewhere; what the template requires and nothing else is missing
  const { body: draft } = await server.call(manager, 'GET', `/v1/drafts/${planId}`);
  expect(draft.content.template).toEqual({ id: 'general', version: 1, name: 'Help desk' });
  const { template: named, length, cadence } = draft.content;
  const end = sampleContent(today);
  const content = {
    ...end,
    template: named,
    cadence,
    length: { ...length, reason: 'The season ends then.' },
  };
  content.goals = content.goals.map((goal) => ({ ...goal, dueOn: today }));
  content.concerns = content.concerns.map((concern) => ({ ...concern, earlierFeedback: [] }));
  content.waivers = [{ partId: 'goal', code: 'deadline_outside_plan', reason: 'Agreed with HR.' }];
  await panel.close();
  await server.call(manager, 'PUT', `/v1/drafts/${planId}`, { revision: draft.revision, content });
  const again = await world.openPanel(await world.openProfile(DANA));
  await again.getByText('The template “Help desk” requires “Earlier feedback”.').waitFor();
  await again.getByRole('button', { name: 'Add earlier feedback' }).click();
  await again.getByLabel('On which day').last().fill(today);
  await again.getByText('Ready for HR').waitFor();
  await again.getByRole('button', { name: 'Send to HR for review' }).click();
  await again.getByRole('heading', { name: 'With HR for review' }).waitFor();

  const page = await world.chrome.context.newPage();
  await page.goto(`${server.url}/sign-in`);
  await signInOn(page, hr);
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await open(page, `${server.url}/plans/${planId}`);
  await page.getByText('Help desk, version 1').waitFor();
  const { body } = await server.call(hr, 'GET', `/v1/plans/${planId}`);
  expect(body.plan.contentHash).toBe(contentHash(body.plan.content));
});
