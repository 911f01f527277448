import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPanelWorld, DANA, type PanelWorld } from './panel-world.ts';

let world: PanelWorld;
let panel: Page;

beforeAll(async () => {
  world = await createPanelWorld();
  const profile = await world.openProfile(DANA);
  panel = await world.openPanel(profile);
  await world.signIn(panel);
});
afterAll(() => world?.close());

/** What the tests use of the background's own world. */
interface Worker {
  shown: { message: string; title: string }[];
  chrome: {
    notifications: {
      create(id: string, options: { message: string; title: string }): Promise<string>;
      onClicked: { dispatch(id: string): void };
    };
    alarms: {
      onAlarm: { dispatch(alarm: object): void };
      getAll(): Promise<{ name: string; periodInMinutes?: number }[]>;
    };
    action: { getBadgeText(details: object): Promise<string> };
    storage: { local: { remove(key: string): Promise<void> } };
  };
}

/** Notes every reminder in the worker, where it is the middle of the day. */
const watch = () =>
  world.chrome.worker.evaluate(() => {
    const worker = globalThis as unknown as Worker;
    worker.shown = [];
    Date.prototype.getHours = () => 11;
    const { notifications } = worker.chrome;
    const create = notifications.create.bind(notifications);
    notifications.create = (id, options) => {
      worker.shown.push({ title: options.title, message: options.message });
      return create(id, options);
    };
  });
/** Has the worker live on this day. */
const dayIs = (day: string) =>
  world.chrome.worker.evaluate((wanted) => {
    const Real = Date;
    const ahead = Real.parse(`${wanted}T11:00:00Z`) - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given: [number?]) {
        super(given[0] ?? Real.now() + ahead);
      }
    } as DateConstructor;
  }, day);
const shown = () => world.chrome.worker.evaluate(() => (globalThis as unknown as Worker).shown);
const hourPasses = () =>
  world.chrome.worker.evaluate(() =>
    (globalThis as unknown as Worker).chrome.alarms.onAlarm.dispatch({ name: 'refresh' }),
  );
const badge = () =>
  world.chrome.worker.evaluate(() => (globalThis as unknown as Worker).chrome.action.getBadgeText({}));

test('nothing due: no reminder, no number, and one alarm an hour is all that runs', async () => {
  await watch();
  await hourPasses();
  await expect.poll(badge).toBe('');
  expect(await shown()).toEqual([]);
  const alarms = await world.chrome.worker.evaluate(() =>
    (globalThis as unknown as Worker).chrome.alarms.getAll(),
  );
  expect(alarms.map(({ name, periodInMinutes }) => [name, periodInMinutes])).toEqual([['refresh', 60]]);
});

test('something due is said once a day, without a name, and the number stands at the button', async () => {
  await world.runningPlan();
  const { body } = await world.server.call(world.manager, 'GET', '/v1/people/mine');
  await dayIs(body.people[0].plan.nextDueOn);
  await panel.reload();
  await expect.poll(badge).toBe('1');
  await hourPasses();
  await expect.poll(shown).toHaveLength(1);
  await hourPasses();
  await panel.reload();
  expect(await shown()).toEqual([{ title: 'Fairway', message: 'Something is due today.' }]);
});

test('a click on it opens the panel on the plans', async () => {
  const opened = world.chrome.context.waitForEvent('page');
  await world.chrome.worker.evaluate(() =>
    (globalThis as unknown as Worker).chrome.notifications.onClicked.dispatch('due'),
  );
  const tab = await opened;
  await tab.getByRole('heading', { name: 'My plans' }).waitFor();
  await tab.close();
});

test('switched off in the settings there is none, and on again there is', async () => {
  const options = await world.chrome.context.newPage();
  await options.goto(`${world.chrome.origin}/options.html`);
  const box = options.getByLabel('A reminder, once a day');
  const isKeptOn = async () => {
    await options.reload();
    return box.isChecked();
  };
  await box.uncheck();
  await expect.poll(isKeptOn).toBe(false);
  await world.chrome.worker.evaluate(() =>
    (globalThis as unknown as Worker).chrome.storage.local.remove('remindedOn'),
  );
  await hourPasses();
  await box.check();
  await expect.poll(isKeptOn).toBe(true);
  await hourPasses();
  await expect.poll(async () => (await shown()).length).toBe(2);
});
