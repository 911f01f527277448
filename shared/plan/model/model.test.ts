import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { decide } from '../decide.ts';
import type { PlanEvent } from '../event.ts';
import { EVENTS } from '../events/index.ts';
import { evolve, fold } from '../evolve.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import type { Plan } from '../state.ts';
import { view } from '../view.ts';
import { ACTORS } from './cast.ts';
import { dataFor, START } from './data.ts';
import { oracleSees } from './oracle.ts';
import { choose, type Step, step } from './steps.ts';

const counts = {
  events: new Map<string, number>(),
  arrows: new Map<string, number>(),
  accepted: 0,
  tried: 0,
  lengths: [] as number[],
};
const bump = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

function walk(steps: Step[]): PlanEvent[] {
  let plan: Plan | undefined;
  const events: PlanEvent[] = [];
  let today = START;
  steps.forEach((one, index) => {
    today = addDays(today, one.wait % 6 === 0 ? 7 : one.wait % 2);
    const { type, actor } = choose(plan, one);
    const now = { recordedAt: `${today}T10:00:00Z`, today, policy: DEFAULT_POLICY };
    const command = {
      id: `c${index}`,
      planId: 'plan',
      type,
      version: 1,
      data: dataFor(type, plan, today, one.variant),
    };
    const decision = decide(plan, command, actor, now);
    counts.tried++;
    if (!decision.ok) {
      expect(decision.code).toMatch(/^[a-z_]+$/);
      expect(decision.message).toMatch(/^[A-Z].*[.]$/s);
      return;
    }
    counts.accepted++;
    const before = plan;
    for (const made of decision.events) {
      expect(made.happenedOn <= today).toBe(true);
      const event = {
        ...made,
        planId: 'plan',
        seq: events.length + 1,
        actorId: actor.personId,
        recordedAt: now.recordedAt,
        commandId: command.id,
      };
      events.push(event);
      bump(counts.events, event.type);
      plan = evolve(plan, event);
    }
    if (plan && before?.status !== plan.status)
      bump(counts.arrows, `${before?.status ?? 'nothing'} -> ${plan.status}`);
    const locked =
      before &&
      !['draft', 'in_review'].includes(before.status) &&
      plan &&
      before.contentHash !== plan.contentHash;
    if (locked)
      expect(['plan_amended', 'plan_resumed', 'draft_submitted']).toContain(decision.events.at(-1)?.type);
  });
  if (plan) expect(fold(events)).toEqual(plan);
  counts.lengths.push(steps.length);
  return events;
}

describe('a plan under random use', () => {
  it('keeps its rules over 10,000 sequences, and every event and arrow is taken', {
    timeout: 300_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 16, maxLength: 44, size: 'max' }), (steps) => {
        const events = walk(steps);
        if (events.length === 0) return;
        const shared = events.some((event) => event.type === 'plan_shared');
        const managerId = fold(events)?.managerId ?? '';
        for (const viewer of ACTORS) {
          const seen =
            view({ subjectId: 'employee', managerId, everShared: shared }, events, viewer)?.history ?? [];
          const own = (event: PlanEvent) => event.actorId === viewer.personId;
          const mayOpen = seen.length > 0;
          const expected = events.filter(
            (event) => oracleSees(event, viewer, managerId, shared) || (mayOpen && own(event)),
          );
          expect(seen.map((event) => event.seq)).toEqual(expected.map((event) => event.seq));
        }
      }),
      { numRuns: 10_000, seed: 20261123 },
    );
    const median = counts.lengths.sort((a, b) => a - b)[counts.lengths.length >> 1] ?? 0;
    const table = (map: Map<string, number>) =>
      [...map]
        .sort((a, b) => a[1] - b[1])
        .map(([key, n]) => `  ${n} ${key}`)
        .join('\n');
    console.info(
      `accepted ${counts.accepted} of ${counts.tried}, median length ${median}\n${table(counts.arrows)}\n${table(counts.events)}`,
    );
    expect(median).toBeGreaterThanOrEqual(15);
    expect(counts.accepted / counts.tried).toBeGreaterThanOrEqual(0.5);
    for (const { type } of EVENTS) expect(counts.events.get(type) ?? 0, type).toBeGreaterThanOrEqual(100);
    for (const [arrow, n] of counts.arrows) expect(n, arrow).toBeGreaterThanOrEqual(100);
  });
});
