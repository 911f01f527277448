import type { PlanEvent } from './event.ts';
import { fold } from './evolve.ts';
import { type Actor, type Relation, relation } from './roles.ts';
import type { Plan } from './state.ts';

/** What a plan is known by without opening it: enough to decide who may open it. */
export interface PlanHead {
  subjectId: string;
  managerId: string;
  /** The employee has been given the plan at least once. */
  everShared: boolean;
}

/** Says whether this person may open the plan at all. To everybody else it does not exist. */
export function mayOpen(head: PlanHead, viewer: Actor): boolean {
  const who = relation(head, viewer);
  if (who === 'employee') return head.everShared;
  if (who === 'manager_above') return head.everShared;
  return who === 'manager' || who === 'hr';
}

const SEES: Record<Relation, readonly string[]> = {
  hr: ['hr', 'hr_and_manager', 'all'],
  manager: ['hr_and_manager', 'all'],
  manager_above: ['all'],
  employee: ['all'],
  none: [],
};

/** Says whether a viewer who may open the plan sees this event: by its audience, or because they wrote it. */
export function seesEvent(
  head: Pick<PlanHead, 'subjectId' | 'managerId'>,
  event: Pick<PlanEvent, 'audience' | 'actorId'>,
  viewer: Actor,
): boolean {
  return event.actorId === viewer.personId || SEES[relation(head, viewer)].includes(event.audience);
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
  const history = events.filter((event) => seesEvent(head, event, viewer));
  const plan = fold(history);
  return plan && { plan, history };
}
