import { defineEvent, markOf } from '../event.ts';

/** A lighter plan ended: met, or a PIP goes on from it. */
export const lighterEnded = defineEvent<{ outcome: 'met' | 'became_pip'; reason: string; pipId?: string }>({
  type: 'lighter_ended',
  version: 1,
  audience: 'all',
  title: 'Ended',
  evolve: (plan, event) => {
    const { outcome, reason, pipId } = event.data;
    return {
      ...plan,
      status: 'closed',
      outcome: { ...markOf(event), outcome, reason, followUpOn: null },
      ...(pipId && { becamePlanId: pipId }),
    };
  },
});
