import { type PlanEvent, streamOf } from './event.ts';
import { eventDefinition } from './events/index.ts';
import { blank, type Plan } from './state.ts';

/**
 * The state after one more event. Its number and time are those of the plan's own chain. Throws for an event that this
 * version of Fairway does not know.
 */
export function evolve(plan: Plan | undefined, event: PlanEvent): Plan {
  const next = eventDefinition(event.type, event.version).evolve(plan ?? blank(event.planId), event);
  return streamOf(event.audience) === 'plan'
    ? { ...next, seq: event.seq, lastRecordedAt: event.recordedAt }
    : next;
}

/** The plan that these events, in their order, come to; undefined when there are none. */
export const fold = (events: readonly PlanEvent[]): Plan | undefined =>
  events.reduce<Plan | undefined>(evolve, undefined);
