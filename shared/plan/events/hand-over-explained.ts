import { defineEvent } from '../event.ts';

/** Why a plan that was not shared yet was handed over: for HR and the manager who took it. */
export const handOverExplained = defineEvent<{ reason: string }>({
  type: 'hand_over_explained',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Why it was handed over',
  evolve: (plan, event) => ({
    ...plan,
    handOvers: plan.handOvers.map((one, i) =>
      i === plan.handOvers.length - 1 ? { ...one, reason: event.data.reason } : one,
    ),
  }),
});
