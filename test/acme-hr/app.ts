import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import { transformWithOxc } from 'vite';
import { type Employee, employees } from '../demo/organisation.ts';
import { emptyReviews, type Review, readTexts } from './reviews.ts';

const pages = join(import.meta.dirname, 'pages');
const quill = dirname(createRequire(import.meta.url).resolve('quill/dist/quill.js'));

export interface AcmeHrOptions {
  /** How long each answer with data takes, in milliseconds: real pages are empty at first. */
  latency?: number;
  now?: () => string;
}

/** An employee as the pages show them: with the manager's name, and the names of direct reports. */
function card(employee: Employee) {
  const manager = employees.find(({ number }) => number === employee.manager);
  const reports = employees.filter(({ manager }) => manager === employee.number);
  return {
    ...employee,
    managerName: manager?.name ?? null,
    reports: reports.map(({ number, name, title }) => ({ number, name, title })),
  };
}

export type EmployeeCard = ReturnType<typeof card>;
export type ReviewCard = Review & { person: EmployeeCard };

/** Acme HR: a small HR system of its own, with a people list, profiles and reviews. Keeps what was saved in memory. */
export function createAcmeHr({
  latency = 0,
  now = () => new Date().toISOString(),
}: AcmeHrOptions = {}): Hono {
  const reviews = emptyReviews();
  const app = new Hono();

  const withPerson = (review: Review): ReviewCard => ({
    ...review,
    person: card(employees.find(({ number }) => number === review.employee)!),
  });
  const missing = (c: Context) => c.json({ error: 'Not found.' }, 404);

  app.use('/api/*', async (_, next) => {
    if (latency > 0) await wait(latency);
    await next();
  });

  app.get('/api/people', (c) => c.json(employees.map(card)));
  app.get('/api/people/:number', (c) => {
    const employee = employees.find(({ number }) => number === c.req.param('number'));
    return employee ? c.json(card(employee)) : missing(c);
  });
  app.get('/api/reviews', (c) => c.json([...reviews.values()].map(withPerson)));
  app.get('/api/reviews/:id', (c) => {
    const review = reviews.get(c.req.param('id'));
    return review ? c.json(withPerson(review)) : missing(c);
  });
  app.put('/api/reviews/:id', async (c) => {
    const review = reviews.get(c.req.param('id'));
    if (!review) return missing(c);
    const texts = readTexts(await c.req.json().catch(() => null));
    if (!texts) return c.json({ error: 'A review needs focus, results, goals and summary.' }, 400);
    Object.assign(review, { texts, savedAt: now() });
    return c.json(withPerson(review));
  });

  app.get('/pages/:file{[a-z-]+\\.ts}', async (c) => {
    const file = c.req.param('file');
    const { code } = await transformWithOxc(await readFile(join(pages, file), 'utf8'), file);
    return c.body(code, 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });
  app.get('/pages/style.css', async (c) =>
    c.body(await readFile(join(pages, 'style.css'), 'utf8'), 200, { 'content-type': 'text/css' }),
  );
  app.get('/vendor/quill.js', async (c) =>
    c.body(await readFile(join(quill, 'quill.js'), 'utf8'), 200, { 'content-type': 'text/javascript' }),
  );
  app.get('/vendor/quill.snow.css', async (c) =>
    c.body(await readFile(join(quill, 'quill.snow.css'), 'utf8'), 200, { 'content-type': 'text/css' }),
  );

  app.all('/api/*', missing);
  app.get('/', (c) => c.redirect('/people'));
  // Every other address is a page of the one application, which reads it in the browser.
  app.get('*', async (c) => c.html(await readFile(join(pages, 'index.html'), 'utf8')));
  return app;
}
