import type { Now } from '../command.ts';
import type { Plan } from '../state.ts';

export interface HealthFinding {
  code: string;
  reason: string;
  fix: string;
}

export type HealthRule = (plan: Plan, now: Now) => HealthFinding[];

/** "1 check-in", "3 check-ins". */
export const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
