import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../fixtures/bundle.ts';
import { type PagesServer, servePages } from '../fixtures/serve-pages.ts';
import { ATTACKS } from './clickjacking.ts';
import { driveChromium, type PageDriver, until } from './page-driver.ts';

let page: PageDriver;
let server: PagesServer;

beforeAll(async () => {
  server = await servePages();
  page = await driveChromium(await bundle('harness.ts'));
});
afterAll(async () => {
  await page?.stop();
  await server?.stop();
});

/** The card stands in the browser's top layer: nothing but what is there too can hide it. */
const reaching = ATTACKS.filter(({ name }) => name.includes('top layer'));
const buttons = ['Use this', 'Not here', 'Not this rule'];
const cases = reaching.flatMap((attack) => buttons.map((button) => ({ ...attack, button })));

const card = () => page.run(() => window.fairway.card());
/** What a click would change: the text of the field, or what is remembered for the site. */
const state = () =>
  page.run(() => ({
    text: document.querySelector<HTMLTextAreaElement>('#field')?.value,
    mutes: window.fairway.mutes().length,
  }));

describe.each([
  { guards: 'with its guard', guarded: true },
  { guards: 'with its guard taken out', guarded: false },
])('the card about marked words $guards', ({ guarded }) => {
  it.each(cases)('$button, behind $name: nothing changes', async ({ button, run }) => {
    expect(reaching).toHaveLength(1);
    await page.open(`${server.origin}/editors/textarea.html`);
    await page.run((blind) => {
      class Blind {
        constructor(told: (entries: object[]) => void) {
          queueMicrotask(() => told([{ isVisible: true, intersectionRatio: 1 }]));
        }
        observe() {}
        disconnect() {}
      }
      if (blind) Object.assign(window, { IntersectionObserver: Blind });
      window.fairway.start();
      document.querySelector<HTMLElement>('#field')?.focus();
    }, !guarded);
    await page.type('improve');
    await until('the card', () => page.run(() => window.fairway.openAtCaret() && window.fairway.card()));
    await until('the card to be seen', async () => (await card())?.seen);
    const { box } = (await card())!.buttons.find(({ label }) => label === button)!;
    const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    await page.move(at.x, at.y);
    await until('the pointer to rest', async () =>
      (await card())?.buttons.some((one) => one.label === button && one.ready),
    );
    const before = await state();
    await page.run(run, at);
    if (guarded) await until('the guard to notice', async () => (await card())?.seen === false);
    await page.click(at.x, at.y);
    if (guarded) expect(await state()).toEqual(before);
    else await until('a change', async () => JSON.stringify(await state()) !== JSON.stringify(before));
  });
});
