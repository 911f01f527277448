import { defineEvent, markOf } from '../event.ts';
import type { GoalReading } from '../state.ts';

interface Review {
  goals: GoalReading[];
  text: string;
}

/** Half-way: where each goal stands, and what has to change on either side. */
export const midPointReviewed = defineEvent<Review>({
  type: 'mid_point_reviewed',
  version: 1,
  audience: 'all',
  title: 'Mid-point review',
  evolve: (plan, event) => ({ ...plan, midPoint: { ...markOf(event), ...event.data } }),
});
