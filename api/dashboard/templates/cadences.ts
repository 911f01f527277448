import type { Cadence } from '@fairway/shared/plan';

/** How often a plan's check-ins are. */
export const CADENCES: Record<Cadence['every'], string> = {
  week: 'Every week',
  fortnight: 'Every two weeks',
  month: 'Every four weeks',
};
