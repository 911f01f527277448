import { describe, expect, it } from 'vitest';
import { createAcmeHr, type ReviewCard } from './app.ts';

const put = (body: string) => ({ method: 'PUT', body, headers: { 'content-type': 'application/json' } });

describe('Acme HR', () => {
  it('shows an employee with number, title, department and manager', async () => {
    const person = await (await createAcmeHr().request('/api/people/10042')).json();
    expect(person).toMatchObject({
      number: '10042',
      name: 'Dana Whitfield',
      title: 'Support Specialist',
      department: 'Customer Support',
      managerName: 'Priya Raman',
    });
  });

  it('keeps what was typed in a review, byte for byte', async () => {
    const app = createAcmeHr({ now: () => '2026-11-23T10:00:00Z' });
    const texts = {
      focus: ' "quoted" <b>&amp;</b> ',
      results: 'two\r\nlines\n\n\ttab 👩‍💻 \u00e9e\u0301',
      goals: 'Communicate better\u00a0',
      summary: '<p>Well&nbsp;done</p>',
    };
    const [first] = (await (await app.request('/api/reviews')).json()) as ReviewCard[];
    const path = `/api/reviews/${first!.id}`;
    expect((await app.request(path, put(JSON.stringify(texts)))).status).toBe(200);
    expect(await (await app.request(path)).json()).toMatchObject({ texts, savedAt: '2026-11-23T10:00:00Z' });
  });

  it.each([
    'not JSON',
    'null',
    '{"focus":"", "results":"", "goals":""}',
    '{"focus":1,"results":"","goals":"","summary":""}',
  ])('refuses %s as a review and keeps the one it has', async (body) => {
    const app = createAcmeHr();
    const before = await (await app.request('/api/reviews/5201')).text();
    expect((await app.request('/api/reviews/5201', put(body))).status).toBe(400);
    expect(await (await app.request('/api/reviews/5201')).text()).toBe(before);
  });

  it('answers 404 for people, reviews and resources that do not exist', async () => {
    const app = createAcmeHr();
    for (const path of ['/api/people/1', '/api/reviews/1', '/api/nothing']) {
      expect([path, (await app.request(path)).status]).toEqual([path, 404]);
    }
  });

  it('serves its pages as scripts a browser can run', async () => {
    const response = await createAcmeHr().request('/pages/review.ts');
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(await response.text()).not.toContain('import type');
  });
});
