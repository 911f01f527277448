import type { GoalStatus } from '@fairway/shared/plan/state.ts';

/** The words on the buttons of a status. */
export const STATUS_LABELS: Record<GoalStatus, string> = {
  on_track: 'On track',
  at_risk: 'At risk',
  off_track: 'Off track',
};
