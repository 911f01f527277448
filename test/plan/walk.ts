import { currentVersion } from '@fairway/shared/contract/commands.ts';
import { addDays } from '@fairway/shared/plan/dates.ts';
import { decide } from '@fairway/shared/plan/decide.ts';
import { type NewEvent, type PlanEvent, streamOf } from '@fairway/shared/plan/event.ts';
import { evolve } from '@fairway/shared/plan/evolve.ts';
import { DEFAULT_POLICY } from '@fairway/shared/plan/policy.ts';
import type { Plan } from '@fairway/shared/plan/state.ts';
import { dataFor, START } from './data.ts';
import { choose, type Step } from './steps.ts';

/** What one random step came to. */
export interface Tried {
  type: string;
  today: string;
  before: Plan | undefined;
  after: Plan | undefined;
  refusal?: { code: string; message: string };
  made: NewEvent[];
}

/** Plays the steps against an empty record and tells each one's end; gives back the record. */
export function walk(steps: readonly Step[], tell: (tried: Tried) => void): PlanEvent[] {
  let plan: Plan | undefined;
  let today = START;
  const events: PlanEvent[] = [];
  steps.forEach((one, index) => {
    today = addDays(today, one.wait % 6 === 0 ? 7 : one.wait % 2);
    const before = plan;
    const { type, actor } = choose(plan, one, today);
    const recordedAt = `${today}T10:00:00Z`;
    const command = {
      id: `c${index}`,
      planId: 'plan',
      type,
      version: currentVersion(type),
      data: dataFor(type, plan, today, one.variant),
    };
    const decision = decide(
      plan,
      command,
      { ...actor, today },
      {
        recordedAt,
        today,
        timeZone: 'UTC',
        policy: DEFAULT_POLICY,
      },
    );
    if (!decision.ok) {
      tell({ type, today, before, after: plan, refusal: decision, made: [] });
      return;
    }
    for (const made of decision.events) {
      const stream = streamOf(made.audience);
      const seq = events.filter(({ audience }) => streamOf(audience) === stream).length + 1;
      const event = {
        ...made,
        planId: 'plan',
        seq,
        actorId: actor.personId,
        recordedAt,
        commandId: command.id,
      };
      events.push(event);
      plan = evolve(plan, event);
    }
    tell({ type, today, before, after: plan, made: decision.events });
  });
  return events;
}
