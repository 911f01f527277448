import { defineEvent } from '../event.ts';
import type { PlanKind } from '../kinds.ts';

interface Opened {
  kind: PlanKind;
  subjectId: string;
  managerId: string;
  /** The lighter plan that this one goes on from. */
  carriedFrom?: string;
}

/** The stream begins: who it is about and whose plan it is. No text. */
export const planOpened = defineEvent<Opened>({
  type: 'plan_opened',
  version: 1,
  audience: 'all',
  title: 'Plan opened',
  evolve: (plan, { data }) => ({ ...plan, ...data }),
});
