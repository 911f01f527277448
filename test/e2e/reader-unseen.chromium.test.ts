import type { PageReading } from '@fairway/extension/hr-systems/index.ts';
import { SURE } from '@fairway/extension/hr-systems/types.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../fixtures/bundle.ts';
import { type PagesServer, servePages } from '../fixtures/serve-pages.ts';
import { UNSEEN, type UnseenPage } from '../fixtures/unseen.ts';
import { driveChromium, type PageDriver } from './page-driver.ts';

let page: PageDriver;
let server: PagesServer;

const pathOf = (index: number) => `/unseen/${index}.html`;
const document = ({ body }: UnseenPage) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>HR</title><body>${body}</body></html>`;

beforeAll(async () => {
  server = await servePages(Object.fromEntries(UNSEEN.map((one, index) => [pathOf(index), document(one)])));
  page = await driveChromium(await bundle('harness.ts'));
});
afterAll(async () => {
  await page?.stop();
  await server?.stop();
});

/** The words of a name in any order: "Whitfield, Dana" is Dana Whitfield. */
const words = (name: string | undefined) =>
  name
    ?.toLowerCase()
    .match(/\p{L}+/gu)
    ?.sort()
    .join(' ');
const isSure = ({ people, confidence }: PageReading) => people === 1 && confidence >= SURE;

async function readAt(index: number): Promise<PageReading> {
  await page.open(server.origin + pathOf(index));
  return page.run((address) => window.fairway.read(address), UNSEEN[index]!.address);
}

test.each(UNSEEN.map(({ name }, index) => [name, index] as const))(
  '%s: nobody else, and what is believed is right',
  async (_name, index) => {
    const { truth } = UNSEEN[index]!;
    const reading = await readAt(index);
    const { name, externalId, title } = reading.fields;
    if (!truth) return expect(isSure(reading), name?.value).toBe(false);
    // Unsure is asked; the name that the manager is then shown is still nobody else's.
    if (name) expect(words(name.value)).toBe(words(truth.name));
    // An id that is shown is put on record with the person's word for the name.
    if (externalId) expect(externalId.value).toMatch(new RegExp(`^(?:E-)?4711$|^${truth.id}$`));
    if (title) expect(title.value).toBe(truth.title);
  },
);

test('all but one name is read, and half of them without a question', async () => {
  const about = UNSEEN.flatMap(({ truth }, index) => (truth ? [index] : []));
  const readings: PageReading[] = [];
  for (const index of about) readings.push(await readAt(index));
  const complete = ({ fields }: PageReading) => fields.title && fields.externalId;
  expect(readings.filter(({ fields }) => fields.name).length).toBeGreaterThanOrEqual(about.length - 1);
  expect(readings.filter((one) => isSure(one) && complete(one)).length).toBeGreaterThanOrEqual(5);
});
