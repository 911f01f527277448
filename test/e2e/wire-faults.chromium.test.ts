import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layWire, type Wire } from '../support/wire.ts';
import { until } from './page-driver.ts';
import { createPanelWorld, DANA, type PanelWorld, waitingIn } from './panel-world.ts';

describe('a check-in whose browser is killed', () => {
  let world: PanelWorld;
  let wire: Wire;
  let planId: string;

  beforeAll(async () => {
    world = await createPanelWorld();
    wire = await layWire(world.server.url);
    planId = await world.runningPlan();
    const panel = await openPanel();
    await world.signIn(panel, wire.url);
    await panel.getByRole('button', { name: 'Yes, this is Dana Whitfield' }).click();
    await panel.getByRole('button', { name: 'Log a check-in' }).waitFor();
  });
  afterAll(async () => {
    await world?.close();
    await wire?.close();
  });

  const openPanel = async () => world.openPanel(await world.openProfile(DANA));
  const notes = async (): Promise<string[]> => {
    const { body } = await world.server.call(world.manager, 'GET', `/v1/plans/${planId}`);
    return body.plan.entries.map(({ note }: { note: string }) => note);
  };

  it.each([
    ['during the request', 'request_lost' as const],
    ['after the server had committed', 'answer_lost' as const],
  ])('%s arrives exactly once', async (when, fault) => {
    const before = await notes();
    const panel = await openPanel();
    await panel.getByRole('button', { name: 'Log a check-in' }).click();
    await panel.getByLabel('On track').check();
    await panel.getByLabel('What you talked about').fill(`Killed ${when}.`);
    const met = wire.fail(fault);
    await panel.getByRole('button', { name: 'Log the check-in' }).click();
    await met;
    await world.powerCut();
    void wire.fail('none');
    const again = await openPanel();
    await until('the check-in on the record', async () => (await notes()).length > before.length);
    await until('nothing to wait', async () => (await waitingIn(again)) === 0);
    expect(await notes()).toEqual([...before, `Killed ${when}.`]);
  });
});
