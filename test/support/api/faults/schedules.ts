import { createDatabase } from '@fairway/api/db/node.ts';
import { build } from '@fairway/api/db/queries.ts';
import { planEvent } from '@fairway/api/db/schema/record.ts';
import { append } from '@fairway/api/record/append.ts';
import { createRecordParts } from '@fairway/api/record/create.ts';
import { inOrder } from '@fairway/api/record/heads.ts';
import type { RecordParts } from '@fairway/api/record/parts.ts';
import { planAt } from '../walk.ts';
import { createWorld, type World } from '../world.ts';

export interface Outcome {
  schedules: number;
  /** Command ids with no effect, or with more than one. */
  wrongEffects: number;
  /** Schedules whose queue did not drain. */
  undrained: number;
  /** Plans whose entries are not in the order of the server's clock. */
  disordered: number;
}

const faults = [
  'none',
  'dropped',
  'doubled',
  'delayed',
  'reply lost',
  'reordered',
  'restart',
  'clock jump',
] as const;
const notesEach = 4;
const schedulesEachPlan = 40;
const mostDeliveries = 200;

/**
 * Walks so many schedules of a device's outbox against the record: each delivery may be dropped, doubled, delayed, lose
 * its reply after the commit or overtake another; the server may restart and its clock jump. The outbox sends again what
 * was not answered.
 */
export async function walkSchedules(count: number, random: () => number): Promise<Outcome> {
  const outcome: Outcome = { schedules: 0, wrongEffects: 0, undrained: 0, disordered: 0 };
  for (let done = 0; done < count; done += schedulesEachPlan) {
    const world = await createWorld();
    const planId = await planAt(world, 'active');
    const ids: string[] = [];
    for (let i = 0; i < Math.min(schedulesEachPlan, count - done); i += 1) {
      const sent = Array.from({ length: notesEach }, () => crypto.randomUUID());
      ids.push(...sent);
      outcome.schedules += 1;
      if (!(await drain(world, planId, sent, random))) outcome.undrained += 1;
    }
    await compare(world, planId, ids, outcome);
    world.close();
  }
  return outcome;
}

/** Sends until everything is answered; false when it never is. */
async function drain(world: World, planId: string, ids: string[], random: () => number): Promise<boolean> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const server = await serverOf(world);
  const waiting = new Set(ids);
  const late: (() => Promise<void>)[] = [];
  for (let delivery = 0; waiting.size > 0; delivery += 1) {
    if (delivery > mostDeliveries) return false;
    const fault = pick(faults);
    const batch = [...waiting].slice(0, 1 + Math.floor(random() * waiting.size));
    if (fault === 'reordered') batch.reverse();
    const deliver = () => server.deliver(planId, batch);
    if (fault === 'restart') await server.restart();
    if (fault === 'clock jump') world.on(pick(['2026-03-01', '2026-03-05', '2026-03-30']));
    if (fault === 'dropped') continue;
    if (fault === 'delayed') {
      late.push(async () => void (await deliver()));
      continue;
    }
    const answers = fault === 'doubled' ? (await Promise.all([deliver(), deliver()]))[0] : await deliver();
    if (fault === 'reply lost') continue;
    for (const { id, status } of answers)
      if (status === 'done' || status === 'already_done') waiting.delete(id);
    if (random() < 0.3) await late.shift()?.();
  }
  for (const deliver of late) await deliver();
  server.end();
  return true;
}

/** The record over the world's files, as a server that can be started again has it. */
async function serverOf(world: World) {
  const open = async () => {
    const [database, keys] = [createDatabase({ url: world.url }), createDatabase({ url: world.keysUrl })];
    const parts: RecordParts = await createRecordParts({
      database,
      keys,
      master: world.master,
      now: world.parts.now,
    });
    const close = () => {
      database.close();
      keys.close();
    };
    return { parts, close };
  };
  let running = await open();
  const data = { status: 'on_track', reason: 'On time this week.', happenedOn: '2026-03-02' };
  return {
    deliver: (planId: string, ids: string[]) =>
      append(
        running.parts,
        world.as('mia'),
        ids.map((id) => ({ id, planId, type: 'note_status', version: 1, data })),
      ),
    async restart() {
      running.close();
      running = await open();
    },
    end: () => running.close(),
  };
}

async function compare(world: World, planId: string, ids: string[], outcome: Outcome): Promise<void> {
  const [rows] = await world.database.read([build.select().from(planEvent)]);
  const ofPlan = inOrder(rows.filter((row) => row.planId === planId));
  const effects = Map.groupBy(ofPlan, ({ commandId }) => commandId);
  outcome.wrongEffects += ids.filter((id) => effects.get(id)?.length !== 1).length;
  const times = ofPlan.map(({ recordedAt }) => recordedAt);
  if (times.some((time, i) => i > 0 && time < times[i - 1]!)) outcome.disordered += 1;
}
