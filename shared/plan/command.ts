import type * as z from 'zod/mini';
import type { TemplateRef } from './content.ts';
import type { Day, Instant } from './dates.ts';
import type { NewEvent } from './event.ts';
import { PIP_ALONE, type PlanKind } from './kinds.ts';
import type { Part } from './parts.ts';
import type { Policy } from './policy.ts';
import type { Refusal } from './refusal.ts';
import type { Actor, Relation } from './roles.ts';
import type { Plan, Status } from './state.ts';

export { type Refusal, refuse } from './refusal.ts';

/** What the rules need to know of a template of the organisation. */
export interface NamedTemplate extends TemplateRef {
  required: readonly Part[];
}

/** The moment and the rules of the organisation, handed in: no rule reads a clock. */
export interface Now {
  recordedAt: Instant;
  /** The organisation's day. */
  today: Day;
  /** The organisation's IANA time zone: lateness is counted in its days. */
  timeZone: string;
  policy: Policy;
  /** The employee's share of full time, as the directory has it at this moment; 1 where it is not known. */
  partTimeShare?: number;
  /** The template that the content names, in that version; missing where it names none or one that does not exist. */
  template?: NamedTemplate;
  /** The subject has another plan that is shared or running; looked up by the server, unknown to a client. */
  subjectHasRunningPlan?: boolean;
  /** The directory names the plan's manager as the subject's; looked up by the server, unknown to a client. */
  lineIsOnRecord?: boolean;
}

export interface Decision {
  ok: true;
  events: NewEvent[];
}

export const accept = (...events: NewEvent[]): Decision => ({ ok: true, events });

export interface Context {
  actor: Actor;
  relation: Relation;
  now: Now;
  /** The command's id: the id of whatever single thing it adds. */
  commandId: string;
}

/** One command: who may do it in which state, the shape of its data, and what it comes to. */
export interface CommandDefinition<D> {
  type: string;
  version: number;
  /** What it is called on a button. */
  title: string;
  who: readonly Relation[];
  when: readonly Status[];
  /** The kinds of plan that it belongs to; a PIP alone if left out. */
  kinds?: readonly PlanKind[];
  /** Types of the events that it may come to. */
  yields: readonly string[];
  data: z.ZodMiniType<D>;
  decide: (plan: Plan, data: D, context: Context) => Decision | Refusal;
}

/** Says whether a command belongs to plans of this kind. */
export const belongsTo = ({ kinds = PIP_ALONE }: Pick<CommandDefinition<never>, 'kinds'>, kind: PlanKind) =>
  kinds.includes(kind);

export const defineCommand = <D>(definition: CommandDefinition<D>): CommandDefinition<D> => definition;
