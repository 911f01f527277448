import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDatabase } from '@fairway/api/db/node.ts';
import { build } from '@fairway/api/db/queries.ts';
import { planEvent } from '@fairway/api/db/schema/record.ts';
import { inOrder } from '@fairway/api/record/heads.ts';
import { type Delivered, type Far, reachServer } from './server.ts';

export interface Outcome {
  schedules: number;
  deliveries: number;
  /** Command ids with no effect, or with more than one. */
  wrongEffects: number;
  /** Schedules whose queue did not drain. */
  undrained: number;
  /** Plans whose entries are not in the order of the server's clock. */
  disordered: number;
}

const happenings = [
  'none',
  'dropped',
  'doubled',
  'delayed',
  'reply lost',
  'reordered',
  'restart',
  'clock jump',
] as const;
const clocks = ['2026-03-01', '2026-03-05', '2026-03-30'];
const notesEach = 4;
const schedulesEachPlan = 40;
const mostDeliveries = 200;

/**
 * Walks so many schedules of a device's outbox against a real server: each delivery may be dropped, doubled, delayed, lose its
 * reply after the commit or overtake another; the server may be started anew under it and its clock jump. The outbox sends again
 * what was not answered.
 */
export async function walkSchedules(count: number, random: () => number): Promise<Outcome> {
  const outcome: Outcome = { schedules: 0, deliveries: 0, wrongEffects: 0, undrained: 0, disordered: 0 };
  const far = await reachServer();
  const sent = new Map<string, string[]>();
  try {
    while (outcome.schedules < count) {
      const planId = await far.newPlan();
      const ids: string[] = [];
      for (let i = 0; i < schedulesEachPlan && outcome.schedules < count; i += 1) {
        const queue = Array.from({ length: notesEach }, () => crypto.randomUUID());
        ids.push(...queue);
        outcome.schedules += 1;
        const deliveries = await drain(far, planId, queue, random);
        outcome.deliveries += deliveries;
        if (deliveries > mostDeliveries) outcome.undrained += 1;
      }
      sent.set(planId, ids);
    }
    await far.stop();
    await compare(far.folder, sent, outcome);
  } finally {
    await far.close();
  }
  return outcome;
}

/** Sends until everything is answered, or too often. Gives back how often. */
async function drain(far: Far, planId: string, ids: string[], random: () => number): Promise<number> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const waiting = new Set(ids);
  const late: (() => Promise<unknown>)[] = [];
  let deliveries = 0;
  for (; waiting.size > 0 && deliveries <= mostDeliveries; deliveries += 1) {
    const happening = pick(happenings);
    const batch = [...waiting].slice(0, 1 + Math.floor(random() * waiting.size));
    if (happening === 'reordered') batch.reverse();
    if (happening === 'clock jump') far.on(pick(clocks));
    if (happening === 'delayed') late.push(() => far.deliver(planId, batch));
    else settle(waiting, await meet(far, planId, batch, happening, random));
    if (random() < 0.3) await late.shift()?.();
  }
  for (const deliver of late) await deliver();
  return deliveries;
}

/** Delivers once, while this happens. Gives back what was answered, which is nothing where the answer was lost. */
async function meet(
  far: Far,
  planId: string,
  batch: string[],
  happening: (typeof happenings)[number],
  random: () => number,
): Promise<Delivered> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const deliver = () => far.deliver(planId, batch);
  switch (happening) {
    case 'dropped':
      return far.lose(planId, batch, pick(['request_lost', 'reset_before'] as const));
    case 'reply lost':
      return far.lose(planId, batch, pick(['answer_lost', 'reset_after', 'half_answer'] as const));
    case 'doubled':
      return (await Promise.all([deliver(), deliver()])).flat();
    case 'restart': {
      const answered = deliver();
      await far.restart();
      return answered;
    }
    default:
      return deliver();
  }
}

function settle(waiting: Set<string>, answers: Delivered): void {
  for (const { id, status } of answers)
    if (status === 'done' || status === 'already_done') waiting.delete(id);
}

/** Looks into the folder of a server that is gone. */
async function compare(folder: string, sent: Map<string, string[]>, outcome: Outcome): Promise<void> {
  const database = createDatabase({ url: pathToFileURL(join(folder, 'fairway.db')).href });
  const [rows] = await database.read([build.select().from(planEvent)]);
  database.close();
  const byPlan = Map.groupBy(rows, ({ planId }) => planId);
  for (const [planId, ids] of sent) {
    const ofPlan = inOrder(byPlan.get(planId) ?? []);
    const effects = Map.groupBy(ofPlan, ({ commandId }) => commandId);
    outcome.wrongEffects += ids.filter((id) => effects.get(id)?.length !== 1).length;
    const times = ofPlan.map(({ recordedAt }) => recordedAt);
    if (times.some((time, i) => i > 0 && time < times[i - 1]!)) outcome.disordered += 1;
  }
}
