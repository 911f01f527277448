import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '@fairway/api/entry/server.ts';
import { readSettings } from '@fairway/api/entry/settings.ts';
import { STATUSES } from '@fairway/shared/plan';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from './client.ts';
import { makeData } from './data.ts';
import { employeeByNumber, employees } from './organisation.ts';
import { samplePassword } from './seed.ts';
import { signIns } from './welcome.ts';

const temporary = mkdtempSync(join(tmpdir(), 'fairway-demo-'));
const folder = join(temporary, 'demo');
const settings = readSettings({ PORT: '0', FAIRWAY_DATA: folder });

beforeAll(() => makeData(settings, 'http://hr.example'), 180_000);
afterAll(() => rmSync(temporary, { recursive: true }));

/** Rows as a connection of its own finds them in the file. */
async function rows(sql: string): Promise<unknown[][]> {
  const client = createClient({ url: pathToFileURL(join(folder, 'fairway.db')).href });
  try {
    return (await client.execute(sql)).rows.map((row) => Array.from(row));
  } finally {
    client.close();
  }
}

describe('the data of the demo', () => {
  it('has everybody with an account, and a plan in every state', async () => {
    expect(await rows('select count(*) from person where user_id is not null')).toEqual([[employees.length]]);
    const states = await rows('select distinct status from plan');
    expect(states.flat().sort()).toEqual([...STATUSES].sort());
  });

  it('was recorded over the months it tells of, in order along each plan', async () => {
    const [[first, last]] = (await rows('select min(recorded_at), max(recorded_at) from plan_event')) as [
      [string, string],
    ];
    expect(Date.parse(last) - Date.parse(first)).toBeGreaterThan(80 * 24 * 3600 * 1000);
    expect(Date.parse(last)).toBeLessThan(Date.now());
    const backwards = await rows(`
      select a.plan_id from plan_event a join plan_event b
        on a.org_id = b.org_id and a.plan_id = b.plan_id and a.stream = b.stream and a.seq + 1 = b.seq where a.recorded_at > b.recorded_at`);
    expect(backwards).toEqual([]);
  });

  it('is left as it is by the next start', async () => {
    const before = await rows('select * from plan_event order by hash');
    await makeData(settings, 'http://hr.example');
    expect(await rows('select * from plan_event order by hash')).toEqual(before);
    expect(existsSync(`${folder}.unfinished`)).toBe(false);
  });

  it('lets everybody sign in who is named, to what they may see', async () => {
    const server = await startServer(settings, { signInsPerMinute: 100 });
    try {
      const seen: Record<string, number> = {};
      for (const [, number] of signIns) {
        const { email, name } = employeeByNumber(number);
        const client = await signIn(server.url, email, samplePassword);
        const { plans } = (await client.send('GET', '/v1/plans')) as { plans: unknown[] };
        seen[name] = plans.length;
      }
      expect(seen).toEqual({
        'Maren Okafor': 15,
        'Tariq Nasser': 8,
        'Priya Raman': 7,
        'Tomasz Lind': 7,
        'Karin Holm': 1,
        'Nils Aberg': 1,
        'Dana Whitfield': 1,
        'Sofia Marin': 1,
        'Greta Nilsen': 1,
      });
    } finally {
      await server.close();
    }
  }, 60_000);
});
