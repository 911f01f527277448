import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATTACKS, type Attack } from './clickjacking.ts';
import { stopClocks, stopWaits } from './clocks.ts';
import { until } from './page-driver.ts';
import { cardIn, createPanelWorld, DANA, type PanelWorld, pressInCard } from './panel-world.ts';

const VIEW = { width: 1200, height: 800 };

/** Takes the guards out of the card's frame: everything counts as seen, and rested on, at once. */
function takeGuardsOut(): void {
  if (location.pathname !== '/card.html') return;
  class Blind extends EventTarget {
    constructor(told: (entries: object[]) => void) {
      super();
      queueMicrotask(() => told([{ isVisible: true, intersectionRatio: 1 }]));
    }
    observe() {}
    disconnect() {}
  }
  Object.assign(window, { IntersectionObserver: Blind });
  const { setTimeout } = window;
  Object.assign(window, { setTimeout: (work: () => void) => setTimeout(work, 0) });
}

describe.each([
  { guards: 'with its guards', guarded: true },
  { guards: 'with its guards taken out', guarded: false },
])('the card $guards', ({ guarded }) => {
  let world: PanelWorld;
  let page: Page;
  let panel: Page;
  let card: Frame;

  beforeAll(async () => {
    world = await createPanelWorld();
    await world.runningPlan();
    if (!guarded) await world.chrome.context.addInitScript(takeGuardsOut);
    page = await world.openProfile(DANA);
    await page.setViewportSize(VIEW);
    panel = await world.openPanel(page);
    await world.signIn(panel);
    await panel.getByRole('button', { name: 'Yes, this is Dana Whitfield' }).click();
    await panel.getByRole('heading', { name: 'Dana Whitfield' }).waitFor();
    await page.bringToFront();
  });
  afterAll(() => world?.close());

  interface Runtime {
    sendMessage(message: object): Promise<unknown>;
  }
  async function openCard(): Promise<void> {
    await page.reload();
    card = await cardIn(page);
    await card.getByRole('button', { name: /Fairway · / }).click();
    await until('the card to be seen', () => card.getByRole('button', { name: 'Off track' }).isEnabled());
    // The page makes room for it in its own time, and where its buttons stand is said when it has.
    await until('the card to have its size', () => card.evaluate(() => innerHeight > 200));
  }
  async function middleOf(name: string | RegExp): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = (await card.getByRole('button', { name }).boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  }
  /** Presses where the button stands after the attack, as a person who was misled would. */
  async function strike(attack: Attack, name: string | RegExp): Promise<void> {
    const at = await middleOf(name);
    const button = card.getByRole('button', { name });
    await page.mouse.move(40, 40);
    if (attack.atOnce && guarded) await stopWaits(card);
    await page.evaluate(`(${attack.run})(${JSON.stringify(at)})`);
    const target = attack.press === 'moved' ? await middleOf(name) : (attack.press ?? at);
    await page.mouse.move(target.x, target.y);
    if (!attack.atOnce && !attack.outside && guarded)
      await until('the guard to notice', () => button.isDisabled());
    // A frame that was put under a still pointer may hear of it only when it moves.
    let aside = 0;
    if (attack.outside || !guarded)
      await until('the pointer to rest', async () => {
        aside = 1 - aside;
        await page.mouse.move(target.x + aside, target.y);
        return (await button.getAttribute('data-rested')) === 'true';
      });
    await page.mouse.move(target.x + 1, target.y);
    await page.mouse.down();
    await page.mouse.up();
    // What a click sets off is asked of the background before this is.
    await card.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      return runtime.sendMessage({ id: 1, type: 'cardState', timestamp: Date.now() });
    });
  }
  const attacks = guarded ? ATTACKS : ATTACKS.filter(({ outside, unreached }) => !outside && !unreached);
  const logged = () => card.getByText('Off track: logged.').count();

  /** The card asks again once a note was undone. */
  const asking = () => card.getByText('How is it going today?').count();

  test.each(attacks)('$name: nothing is logged', async (attack) => {
    await openCard();
    await strike(attack, 'Off track');
    if (guarded) expect(await logged()).toBe(0);
    else await expect.poll(logged).toBe(1);
  });

  test.each(attacks.slice(0, 9))('$name: nothing is undone', async (attack) => {
    await openCard();
    const setClocksGoing = await stopClocks(world.chrome.worker, card);
    await pressInCard(card, 'Off track');
    await until('undo', () => card.getByRole('button', { name: /Undo/ }).isEnabled());
    await strike(attack, /Undo/);
    if (guarded) expect(await asking()).toBe(0);
    else await expect.poll(asking).toBe(1);
    await setClocksGoing();
  });
});
