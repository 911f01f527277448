import type { RetentionPeriod } from '@fairway/shared/contract/retention.ts';
import { type Day, todayIn } from '@fairway/shared/plan/dates.ts';
import type { KeptPlan } from '../record/kept.ts';

/** What is known about somebody whose texts are to be erased. */
export interface Facts {
  plans: readonly KeptPlan[];
  /** Whose law holds for them; undefined where that is not said. */
  place: string | undefined;
  periods: readonly RetentionPeriod[];
  /** Names of the holds that cover them; null for one that is not for the asker to see. */
  holds: readonly (string | null)[];
}

/**
 * Why somebody's texts have to stay, each in a sentence; none when they may be erased.
 * @param timeZone of the organisation, in which an entry's day is counted
 */
export function obstacles({ plans, place, periods, holds }: Facts, today: Day, timeZone: string): string[] {
  const found = holds.map((name) =>
    name === null ? 'A legal hold stands.' : `The legal hold “${name}” stands.`,
  );
  if (plans.some(({ isOver }) => !isOver)) found.push('A plan about this person is not over.');
  const ends = plans.map(({ kind, lastRecordedAt }) => {
    const months = monthsFor(periods, kind, place);
    return months === undefined ? undefined : addMonths(todayIn(timeZone, lastRecordedAt), months);
  });
  if (ends.includes(undefined)) found.push('No period is set for this kind of plan. Set the periods first.');
  const last = ends
    .filter((end) => end !== undefined)
    .sort()
    .at(-1);
  if (last !== undefined && last >= today) found.push(`The retention period runs until ${last}.`);
  return found;
}

/** The period of a place, else the one for all other places; where no place is said, the longest. Undefined when none is set. */
function monthsFor(
  periods: readonly RetentionPeriod[],
  kind: string,
  place: string | undefined,
): number | undefined {
  const at = (where: string) =>
    [kind, '']
      .map((what) => periods.find((period) => period.place === where && period.kind === what)?.months)
      .find((months) => months !== undefined);
  if (place) return at(place) ?? at('');
  const all = periods.map((period) => at(period.place)).filter((months) => months !== undefined);
  return all.length === 0 ? undefined : Math.max(...all);
}

const addMonths = (from: Day, months: number): Day =>
  Temporal.PlainDate.from(from).add({ months }).toString();
