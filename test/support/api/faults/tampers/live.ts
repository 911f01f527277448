import { readRecord } from '@fairway/api/record/read-plan.ts';
import { isProjected, projectionOf, rebuildProjections, verifyPlan } from '@fairway/api/record/rebuild.ts';
import { readCheckpoint } from '@fairway/shared/record/checkpoint.ts';
import { verifyRecord } from '@fairway/shared/record/evidence.ts';
import { sha256 } from '@fairway/shared/record/sha256.ts';
import type { InValue } from '@libsql/client';
import type { World } from '../../world.ts';
import { isOver } from './edits.ts';
import { forge } from './forge.ts';
import { type Pool, pick } from './pool.ts';
import { note, type Tally } from './tally.ts';

type Random = () => number;

interface Target {
  world: World;
  planId: string;
  kept: readonly string[];
  random: Random;
  /** How many entries the plan's own chain has. */
  length: number;
}

/** Changes the record where it is kept. Gives back whether that, or a checkpoint that was kept, can show it. */
type Tamper = (target: Target) => Promise<boolean>;

const run = (world: World, sql: string, ...args: InValue[]) => world.database.write([{ sql, args }]);

const entryAt = ({ random, length }: Target) => 1 + Math.floor(random() * length);
const ofEntry = `where plan_id = ? and stream = 'plan' and seq = ?`;

const COLUMNS = [
  'type',
  'audience',
  'actor_id',
  'happened_on',
  'recorded_at',
  'command_id',
  'commitment',
  'hash',
  'prev_hash',
];
const PROJECTED = [
  'status',
  'outcome',
  'starts_on',
  'ends_on',
  'next_due_on',
  'head_hash',
  'updated_at',
  'manager_id',
];

const update =
  (table: string, columns: readonly string[], where: string): Tamper =>
  async (target) => {
    const { world, planId, random } = target;
    const args = where === ofEntry ? [planId, entryAt(target)] : [planId];
    await run(
      world,
      `update ${table} set ${pick(random, columns)} = ? ${where}`,
      `forged ${random()}`,
      ...args,
    );
    return true;
  };

/** A cut or a rewriting by whoever has the server with all its keys: everything but kept checkpoints fits again. */
const consistent =
  (change: (target: Target, from: number) => Promise<void>): Tamper =>
  async (target) => {
    const { world, planId, kept } = target;
    const from = 2 + Math.floor(target.random() * (target.length - 1));
    await change(target, from);
    await run(
      world,
      `delete from checkpoint where plan_id = ? and stream = 'plan' and seq >= ?`,
      planId,
      from,
    );
    await rebuildProjections(world.parts);
    const [beside] = await world.database.read([
      {
        sql: `select count(*) as n from plan_event where plan_id = ? and after_seq >= ?`,
        args: [planId, from],
      },
    ]);
    const isAhead = change === cutFrom && Number(beside.rows[0]?.n) > 0;
    return isAhead || kept.some((line) => isOver(line, { stream: 'plan', seq: from }));
  };

const cutFrom = async ({ world, planId }: Target, from: number) => {
  await run(world, `delete from plan_event where plan_id = ? and stream = 'plan' and seq >= ?`, planId, from);
};

const TAMPERS: Record<string, Tamper> = {
  'a column of an entry': update('plan_event', COLUMNS, ofEntry),
  'the sealed text of an entry': async (target) => {
    const { world, planId } = target;
    // Whatever the byte was, it is another one now.
    const other = `case when substr(sealed, 21, 1) = x'00' then x'01' else x'00' end`;
    const sql = `update plan_event set sealed = cast(substr(sealed, 1, 20) || ${other} || substr(sealed, 22) as blob) ${ofEntry}`;
    await run(world, sql, planId, entryAt(target));
    return true;
  },
  'an entry deleted': async (target) => {
    await run(target.world, `delete from plan_event ${ofEntry}`, target.planId, entryAt(target));
    return true;
  },
  'the projection': update('plan', PROJECTED, 'where id = ?'),
  'the end cut off, and the rest made to fit': consistent(cutFrom),
  'written anew from an entry on, with the server’s keys': consistent(({ world, planId }, from) =>
    forge(world, planId, from),
  ),
  'the whole plan deleted': async ({ world, planId, kept }) => {
    for (const sql of ['plan_event', 'checkpoint'].map((table) => `delete from ${table} where plan_id = ?`))
      await run(world, sql, planId);
    await run(world, 'delete from plan where id = ?', planId);
    return kept.length > 0;
  },
  'the access log': async ({ world, planId }) => {
    await run(world, `delete from access_log where plan_id = ?`, planId);
    return false;
  },
};

/** Whether anything shows: the record by itself, as it is taken away, or against what was kept. */
async function isFound({ world, planId, kept }: Target): Promise<boolean> {
  const { parts } = world;
  const id = { orgId: 'org', planId };
  try {
    if (await verifyPlan(parts, id)) return true;
    const made = await projectionOf(parts, id);
    if (made && !(await isProjected(parts, made))) return true;
    const file = await readRecord(parts, world.as('hana'), planId);
    if (!file) return kept.length > 0;
    return !verifyRecord(file, kept, sha256).holds;
  } catch {
    // It does not open.
    return true;
  }
}

const TABLES = { plan_event: 'plan_id', checkpoint: 'plan_id', plan: 'id', access_log: 'plan_id' };

/** Notes what a plan has on record. Gives back what puts it as it was. */
async function snapshot(world: World, planId: string): Promise<() => Promise<void>> {
  const names = Object.entries(TABLES);
  const found = await world.database.read(
    names.map(([table, column]) => ({ sql: `select * from ${table} where ${column} = ?`, args: [planId] })),
  );
  return async () => {
    await world.database.write([
      ...names.map(([table, column]) => ({
        sql: `delete from ${table} where ${column} = ?`,
        args: [planId],
      })),
      ...names.flatMap(([table], i) =>
        found[i]!.rows.map((row) => insertion(table, row as Record<string, InValue>)),
      ),
    ]);
  };
}

const insertion = (table: string, row: Record<string, InValue>) => ({
  sql: `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
    .map(() => '?')
    .join(', ')})`,
  args: Object.values(row),
});

/** Tampers with a plan where it is kept, looks whether that shows, and puts it as it was. */
export async function tamperLive({ world, plans, lines }: Pool, random: Random, tally: Tally): Promise<void> {
  const kind = pick(random, Object.keys(TAMPERS));
  const planId = pick(random, plans);
  const own = lines.filter((line) => readCheckpoint(line)?.planId === planId);
  const kept = own.filter(() => random() < 0.5);
  const [rows] = await world.database.read([
    { sql: `select count(*) as n from plan_event where plan_id = ? and stream = 'plan'`, args: [planId] },
  ]);
  const target = { world, planId, kept, random, length: Number(rows.rows[0]?.n) };
  const restore = await snapshot(world, planId);
  const shows = await TAMPERS[kind]!(target);
  note(tally, `live: ${kind}`, { shows, found: await isFound(target), isNamed: true });
  await restore();
}
