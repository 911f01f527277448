import { fold, type Plan, type PlanEvent } from '@fairway/shared/plan';

/** An event as a reader of the plan has it. */
export type Recorded = Omit<PlanEvent, 'planId' | 'commandId'>;

/** A line that the server has signed: where the record stood after the entry that it names. */
export interface Checkpoint {
  seq: number;
  /** The type of that entry. */
  type: string;
  line: string;
}

/** A plan and its history, both as one viewer may see them. */
export interface PlanRecord {
  plan: Plan;
  history: readonly Recorded[];
  checkpoints?: readonly Checkpoint[] | undefined;
}

const folded = (planId: string, history: readonly Recorded[]): Plan | undefined =>
  fold(history.map((event) => ({ ...event, planId, commandId: '' })));

/** The plan at the moment when it was last shared; undefined when the employee never had it. */
export function asShared({ plan, history }: PlanRecord): Plan | undefined {
  const last = history.findLastIndex(({ type }) => type === 'plan_shared' || type === 'import_confirmed');
  return last === -1 ? undefined : folded(plan.id, history.slice(0, last + 1));
}

/**
 * What is for all, of a record that anybody has opened: folded anew from those events, so that nothing withheld can reach
 * the employee's paper, and the paper is the same whoever prints it. Private requests to HR are not for all.
 */
export function sharedWithEmployee({ plan, history, checkpoints = [] }: PlanRecord): PlanRecord {
  const theirs = history.filter(({ audience }) => audience === 'all');
  const part = folded(plan.id, theirs);
  if (!part) throw new Error('The history holds nothing that is for all.');
  const seen = new Set(theirs.map(({ seq }) => seq));
  return { plan: part, history: theirs, checkpoints: checkpoints.filter(({ seq }) => seen.has(seq)) };
}
