import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../fixtures/bundle.ts';
import { type PagesServer, servePages } from '../fixtures/serve-pages.ts';
import { driveChromium, type PageDriver, until } from './page-driver.ts';

/** What we take of axe, which the test puts beside the harness. */
interface Axe {
  run(
    where: Document,
    how: { resultTypes: string[] },
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: { id: string }[] }>;
}

let page: PageDriver;
let server: PagesServer;

beforeAll(async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  server = await servePages();
  page = await driveChromium(`window.openTrees = true;\n${await bundle('harness.ts')}\n${axe}`);
});
afterAll(async () => {
  await page?.stop();
  await server?.stop();
});

it.each([
  ['textarea', 'a light page', ''],
  ['textarea', 'a dark page', '#16181b'],
  ['contenteditable', 'a light page', ''],
  ['contenteditable', 'a dark page', '#16181b'],
])('letters and card beside a %s on %s have no axe violations', async (editor, _where, background) => {
  await page.open(`${server.origin}/editors/${editor}.html`);
  await page.run((colour) => {
    const field = document.querySelector<HTMLElement>('#field');
    for (const element of [document.body, field])
      if (element && colour) element.style.cssText += `background:${colour};color:#e8e8e8`;
    window.fairway.start();
    field?.focus();
  }, background);
  await page.type('We try to improve');
  await until('the words', async () => (await page.run(() => window.fairway.painted())).length === 2);
  expect(await page.run(() => window.fairway.openAtCaret())).toBe(true);
  await until('the card', () => page.run(() => window.fairway.card()));
  const { violations, passes } = await page.run(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run(document, { resultTypes: ['violations'] });
    return {
      violations: found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      ),
      passes: found.passes.map(({ id }) => id),
    };
  });
  expect(violations).toEqual([]);
  expect(passes).toContain('aria-dialog-name');
});
