import type { Norm, Spread } from '@fairway/shared/contract/like-plans.ts';
import { CADENCES, type Cadence } from '@fairway/shared/plan/content.ts';

/** A plan as it is compared. */
export interface Compared {
  department: string | null;
  /** Null while it runs. */
  outcome: string | null;
  days: number;
  goals: number;
  cadence: Cadence['every'];
}

/** A smaller group would tell of single people. */
const FEWEST = 3;

/** What is usual for these plans; null for none. */
export function normOf(department: string | null, plans: readonly Compared[]): Norm | null {
  if (plans.length === 0) return null;
  const outcomes: Record<string, number> = {};
  for (const { outcome } of plans) if (outcome !== null) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const cadence = CADENCES.map((every) => [every, plans.filter((plan) => plan.cadence === every).length]);
  return {
    department,
    plans: plans.length,
    days: spreadOf(plans.map(({ days }) => days)),
    goals: spreadOf(plans.map(({ goals }) => goals)),
    cadence: Object.fromEntries(cadence) as Norm['cadence'],
    outcomes,
    running: plans.filter(({ outcome }) => outcome === null).length,
  };
}

/** The departments that have enough plans, by name. */
export const normsByDepartment = (plans: readonly Compared[]): Norm[] =>
  [...Map.groupBy(plans, ({ department }) => department)]
    .filter(([department, theirs]) => department !== null && theirs.length >= FEWEST)
    .flatMap(([department, theirs]) => normOf(department, theirs) ?? [])
    .sort((a, b) => (a.department ?? '').localeCompare(b.department ?? '', 'en'));

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { least: sorted[0]!, median, most: sorted.at(-1)! };
}
