import type { Cadence } from '@fairway/shared/plan/content.ts';

export const EVERY: Record<Cadence['every'], string> = {
  week: 'Every week',
  fortnight: 'Every two weeks',
  month: 'Every four weeks',
};
