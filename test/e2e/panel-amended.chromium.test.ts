import { sampleContent } from '@fairway/shared/plan/sample.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './dashboard-driver.ts';
import { createPanelWorld, DANA, type PanelWorld } from './panel-world.ts';

let world: PanelWorld;
let panel: Page;
let planId: string;

beforeAll(async () => {
  world = await createPanelWorld();
  planId = await world.runningPlan();
  const content = sampleContent(world.today);
  const goals = content.goals.map((goal) =>
    goal.measure.kind === 'number' ? { ...goal, measure: { ...goal.measure, target: 92 } } : goal,
  );
  await world.command(world.manager, planId, 'amend', {
    content: { ...content, goals },
    reason: 'The figure of the whole team is 92%.',
    surprise: '',
  });
  panel = await world.openPanel(await world.openProfile(DANA));
  await world.signIn(panel);
});
afterAll(() => world?.close());

it('shows the manager what an amendment changed, and that it waits for its answer', async () => {
  await panel.getByRole('button', { name: 'My plans' }).click();
  await panel.getByRole('button', { name: /Dana Whitfield/ }).click();
  await panel.getByRole('heading', { name: 'Amendments' }).click();
  await panel.getByText('The figure of the whole team is 92%.').waitFor();
  const target = panel.locator('dl > div', { has: panel.getByText('Target', { exact: true }) });
  expect(await target.locator('dd').textContent()).toBe('Before: 90Now: 92');
  await panel.getByText('Dana Whitfield has not answered it yet.').waitFor();
  expect(await axeFindings(panel)).toEqual([]);
});
