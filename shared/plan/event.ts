import type { Day, Instant } from './dates.ts';
import type { Plan } from './state.ts';

/** Who sees an event. An employee sees what is for them once the plan was shared. */
export const AUDIENCES = ['hr', 'hr_and_employee', 'hr_and_manager', 'all'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * The chains of a plan's record. What the manager is not to notice stands in a chain of its own, with numbers of its own:
 * no number, hash or time in what they receive moves when it grows.
 */
export const STREAMS = ['plan', 'hr', 'private'] as const;
export type Stream = (typeof STREAMS)[number];

/** The chain that an event for this audience is recorded in. */
export const streamOf = (audience: Audience): Stream =>
  audience === 'hr' ? 'hr' : audience === 'hr_and_employee' ? 'private' : 'plan';

/** What a command yields: not yet on the record. */
export interface NewEvent<D = unknown> {
  type: string;
  version: number;
  audience: Audience;
  happenedOn: Day;
  data: D;
}

/** An entry of the record. */
export interface PlanEvent<D = unknown> extends NewEvent<D> {
  planId: string;
  /** From 1 in its chain, without gaps. */
  seq: number;
  actorId: string;
  recordedAt: Instant;
  commandId: string;
}

/** One kind of event: every version that was ever recorded is read for good. */
export interface EventDefinition<D> {
  type: string;
  version: number;
  audience: Audience;
  /** What a person reads in the history. */
  title: string;
  evolve: (plan: Plan, event: PlanEvent<D>) => Plan;
}

/** Declares an event and gives back its definition with a maker for new ones. */
export function defineEvent<D>(definition: EventDefinition<D>) {
  const make = (happenedOn: Day, data: D): NewEvent<D> => ({
    type: definition.type,
    version: definition.version,
    audience: definition.audience,
    happenedOn,
    data,
  });
  return { ...definition, make };
}

/** The mark that an event leaves on what it changes. */
export const markOf = (event: PlanEvent) => ({
  by: event.actorId,
  on: event.happenedOn,
  recordedAt: event.recordedAt,
});
