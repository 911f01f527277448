import { AUDIENCES, type Audience, type PlanEvent, type Stream, streamOf } from './event.ts';
import { fold } from './evolve.ts';
import { type Actor, type Parties, type Relation, relation } from './roles.ts';
import type { Plan } from './state.ts';

/** What a plan is known by without opening it: enough to decide who may open it. */
export interface PlanHead extends Parties {
  /** The employee has been given the plan at least once. */
  everShared: boolean;
}

/** Says whether this person may open the plan at all. To everybody else it does not exist. */
export function mayOpen(head: PlanHead, viewer: Actor): boolean {
  const who = relation(head, viewer);
  if (who === 'employee') return head.everShared;
  if (who === 'manager_above') return head.everShared;
  return who !== 'none';
}

const SEES: Record<Relation, readonly Audience[]> = {
  hr: AUDIENCES,
  manager: ['hr_and_manager', 'all'],
  manager_above: ['all'],
  // The line between employee and HR was promised to HR alone.
  collaborator: ['hr', 'hr_and_manager', 'all'],
  employee: ['hr_and_employee', 'all'],
  none: [],
};

/** Says whether somebody with this relation, who may open the plan, sees an event for this audience. */
export const sees = (who: Relation, audience: Audience): boolean => SEES[who].includes(audience);

/** Says whether they are told that this chain exists: every entry of it, or of the plan's own its place, is for them. */
export const seesStream = (who: Relation, stream: Stream): boolean =>
  who !== 'none' && (stream === 'plan' || SEES[who].some((audience) => streamOf(audience) === stream));

/** Private notes that HR kept from whoever took the plan over, of entries in their order: those before HR last did so. */
export function keptBack<T extends { type: string }>(entries: readonly T[]): ReadonlySet<T> {
  const last = entries.findLastIndex(({ type }) => type === 'private_notes_kept_back');
  return new Set(entries.filter(({ type }, i) => i < last && type === 'private_note_added'));
}

/**
 * The plan as this viewer may see it: the fold of the events that they may see, and nothing else. What is withheld never
 * reaches the fold, so no field can leak it. Undefined when the viewer may not open the plan.
 */
export function view(
  head: PlanHead,
  events: readonly PlanEvent[],
  viewer: Actor,
): { plan: Plan; history: PlanEvent[] } | undefined {
  if (!mayOpen(head, viewer)) return undefined;
  const who = relation(head, viewer);
  const withheld = who === 'manager' ? keptBack(events) : new Set();
  const history = events.filter((event) => sees(who, event.audience) && !withheld.has(event));
  const plan = fold(history);
  return plan && { plan, history };
}
