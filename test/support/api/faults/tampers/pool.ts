import { readPlan, readRecord } from '@fairway/api/record/read-plan.ts';
import type { RecordFile } from '@fairway/shared/record/evidence.ts';
import { checkIn, planAt, send } from '../../walk.ts';
import { createWorld, type Name, type World } from '../../world.ts';

/** A record as somebody took it away, with the checkpoints that they had been given by then. */
export interface Taken {
  file: RecordFile;
  kept: string[];
}

/** Plans on real files, and every record that their parties could have taken away on the way. */
export interface Pool {
  world: World;
  plans: string[];
  taken: Taken[];
  /** Every checkpoint that HR was given. */
  lines: string[];
}

type Random = () => number;
export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

const viewers: Name[] = ['hana', 'mia', 'eli', 'noa'];

const entries: ((world: World, planId: string, subject: Name, text: string) => Promise<unknown>)[] = [
  (world, planId, _, text) =>
    send(world, 'mia', { planId, type: 'log_check_in', data: checkIn('2026-03-02', text) }),
  (world, planId, _, text) => send(world, 'mia', { planId, type: 'add_private_note', data: { text } }),
  (world, planId, subject, text) =>
    send(world, subject, { planId, type: 'ask_question', data: { part: 'goal', text } }),
  (world, planId, subject, text) =>
    send(world, subject, { planId, type: 'add_own_entry', data: { text, happenedOn: '2026-03-02' } }),
  (world, planId, subject) => send(world, subject, { planId, type: 'ask_hr_privately', data: {} }),
];

/** Brings so many plans on their way, with entries of every audience and checkpoints in between. */
export async function fillPool(count: number, random: Random): Promise<Pool> {
  const pool: Pool = { world: await createWorld(), plans: [], taken: [], lines: [] };
  const { world } = pool;
  for (let i = 0; i < count; i += 1) {
    world.on('2026-03-02');
    const subject = pick<Name>(random, ['eli', 'noa']);
    const id = await planAt(world, 'active', { subject });
    pool.plans.push(id);
    await take(pool, id);
    for (let step = 0; step < 6; step += 1) {
      await pick(random, entries)(world, id, subject, `Words number ${step} of plan ${i}.`);
      await take(pool, id);
    }
    await end(world, id);
    await take(pool, id);
    const whole = await readRecord(world.parts, world.as('hana'), id);
    pool.lines.push(...whole!.checkpoints);
  }
  return pool;
}

/** Evaluates the plan and confirms its outcome, which gives everybody two more checkpoints. */
async function end(world: World, planId: string): Promise<void> {
  world.on('2026-05-01');
  const goals = [{ goalId: 'goal', result: 'met', value: 91, evidence: 'The report of April.' }];
  await send(world, 'mia', { planId, type: 'evaluate', data: { goals, summary: 'Reached, and held.' } });
  const proposal = { outcome: 'met', reason: 'The goal was met.', followUpOn: '2026-06-01', newEnd: null };
  await send(world, 'mia', { planId, type: 'propose_outcome', data: proposal });
  await send(world, 'hana', {
    planId,
    type: 'confirm_outcome',
    data: { outcome: 'met', override: 'Late entries.' },
  });
  await send(world, 'mia', { planId, type: 'add_private_note', data: { text: 'Afterwards.' } });
}

async function take({ world, taken }: Pool, planId: string): Promise<void> {
  for (const who of viewers) {
    const file = await readRecord(world.parts, world.as(who), planId);
    const plan = await readPlan(world.parts, world.as(who), planId);
    if (!file || !plan) continue;
    const kept = [...new Set([...file.checkpoints, ...(plan.checkpoints ?? []).map(({ line }) => line)])];
    taken.push({ file: JSON.parse(JSON.stringify(file)), kept });
  }
}
