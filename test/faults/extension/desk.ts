import type { Page } from 'playwright-core';
import { createPanelWorld, DANA, type PanelWorld, waitingIn } from '../../e2e/panel-world.ts';

/** A manager's desk with a running plan, the panel open at it, and what logs check-ins there as a person would. */
export interface Desk {
  world: PanelWorld;
  planId: string;
  panel: Page;
  /** Opens HR page and panel anew, as after a restart of the browser. */
  reopen(): Promise<void>;
  /** Ends the extension's worker, as the browser does whenever it likes. */
  endWorker(): Promise<void>;
  /** Writes a check-in and presses the button; resolves when it is pressed. */
  press(note: string): Promise<void>;
  /** What the record holds: how often each note stands there. */
  recorded(): Promise<Map<string, number>>;
  /** Whether nothing waits on the device. */
  isDrained(): Promise<boolean>;
}

export async function setDesk(): Promise<Desk> {
  const world = await createPanelWorld();
  const planId = await world.runningPlan();
  const desk: Desk = {
    world,
    planId,
    panel: await world.openPanel(await world.openProfile(DANA)),
    async reopen() {
      for (const page of world.chrome.context.pages().slice(1)) await page.close();
      desk.panel = await world.openPanel(await world.openProfile(DANA));
    },
    async endWorker() {
      const session = await world.chrome.context.newCDPSession(desk.panel);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async press(note) {
      const { panel } = desk;
      await panel.getByRole('button', { name: 'Log a check-in' }).click();
      await panel.getByLabel('On track').check();
      await panel.getByLabel('What you talked about').fill(note);
      await panel.getByRole('button', { name: 'Log the check-in' }).click();
    },
    async recorded() {
      const { body } = await world.server.call(world.manager, 'GET', `/v1/plans/${planId}`);
      const entries: { note?: string }[] = body.plan.entries;
      return new Map(
        [...Map.groupBy(entries, ({ note = '' }) => note)].map(([note, same]) => [note, same.length]),
      );
    },
    isDrained: async () => (await waitingIn(desk.panel)) === 0,
  };
  await world.signIn(desk.panel);
  await desk.panel.getByRole('button', { name: 'Yes, this is Dana Whitfield' }).click();
  await desk.panel.getByRole('button', { name: 'Log a check-in' }).waitFor();
  return desk;
}
