import type { Norm } from '@fairway/shared/contract/like-plans.ts';
import type { Cadence, Content } from '@fairway/shared/plan';

/** "Every week", for reading within a sentence. */
export const EVERY: Record<Cadence['every'], string> = {
  week: 'every week',
  fortnight: 'every two weeks',
  month: 'every four weeks',
};

/** How often most of these plans talk; the more often of two that are as usual. */
export const usualCadence = ({ cadence }: Norm): Cadence['every'] =>
  (['week', 'fortnight', 'month'] as const).reduce((usual, every) =>
    (cadence[every] ?? 0) > (cadence[usual] ?? 0) ? every : usual,
  );

/** Where a plan lies outside of what like plans were: each a sentence for HR, never a judgement. */
export function departures({ length, goals, cadence }: Content, norm: Norm): string[] {
  const found: string[] = [];
  if (length.days < norm.days.least)
    found.push(
      `It is shorter than any of them: ${length.days} days, where they had ${norm.days.least} or more.`,
    );
  if (length.days > norm.days.most)
    found.push(
      `It is longer than any of them: ${length.days} days, where they had ${norm.days.most} or fewer.`,
    );
  if (goals.length > norm.goals.most)
    found.push(
      `It asks for more goals than any of them: ${goals.length}, where they had ${norm.goals.most} or fewer.`,
    );
  const usual = usualCadence(norm);
  if ((norm.cadence[cadence.every] ?? 0) * 4 < norm.plans)
    found.push(`Most talk ${EVERY[usual]}; here it is ${EVERY[cadence.every]}.`);
  return found;
}
