import type { Goal, Milestone } from './content.ts';
import type { Day } from './dates.ts';
import type { Plan } from './state.ts';

export interface MilestoneState extends Milestone {
  goal: Goal;
  /** The day of the talk in which it was said to be reached. */
  reachedOn?: Day;
}

/** The milestones of all goals by their day, each with the talk in which it was reached; a talk taken back counts for none. */
export function milestonesOf(plan: Pick<Plan, 'content' | 'entries'>): MilestoneState[] {
  const reached = new Map<string, Day>();
  for (const entry of plan.entries)
    if (entry.kind === 'check_in' && !entry.retracted)
      for (const id of entry.milestonesReached ?? []) if (!reached.has(id)) reached.set(id, entry.on);
  return (plan.content?.goals ?? [])
    .flatMap((goal) => (goal.milestones ?? []).map((milestone) => ({ ...milestone, goal })))
    .map((milestone) => {
      const reachedOn = reached.get(milestone.id);
      return reachedOn ? { ...milestone, reachedOn } : milestone;
    })
    .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
}
