import type { Plan } from '@fairway/shared/plan';

export type Reading = { on: string; value: number };

/** The values of a goal that check-ins recorded and nobody took back, oldest first. */
export function readingsOf(plan: Plan, goalId: string): Reading[] {
  return plan.entries
    .flatMap((entry) => {
      if (entry.kind !== 'check_in' || entry.retracted) return [];
      const value = entry.goals.find((reading) => reading.goalId === goalId)?.value ?? null;
      return value === null ? [] : [{ on: entry.on, value }];
    })
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** The last status that somebody gave the goal in a check-in, if any. */
export function lastStatusOf(plan: Plan, goalId: string) {
  return plan.entries
    .flatMap((entry) => {
      if (entry.kind !== 'check_in' || entry.retracted) return [];
      const reading = entry.goals.find((one) => one.goalId === goalId);
      return reading ? [{ on: entry.on, status: reading.status }] : [];
    })
    .sort((a, b) => a.on.localeCompare(b.on))
    .at(-1)?.status;
}
