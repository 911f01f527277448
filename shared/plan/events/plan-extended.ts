import type { Day } from '../dates.ts';
import { defineEvent, markOf } from '../event.ts';

interface Extension {
  from: Day;
  to: Day;
  reason: string;
  checkIns: { id: string; dueOn: Day }[];
}

/** HR confirmed an extension: the plan runs on, with more check-ins. What was evaluated stays with the extension. */
export const planExtended = defineEvent<Extension>({
  type: 'plan_extended',
  version: 1,
  audience: 'all',
  title: 'Extended',
  evolve: ({ proposal: _, evaluation, selfEvaluation, ...plan }, event) => {
    const { checkIns, ...dates } = event.data;
    const extension = {
      ...markOf(event),
      ...dates,
      ...(evaluation && { evaluation }),
      ...(selfEvaluation && { selfEvaluation }),
    };
    return {
      ...plan,
      status: 'active',
      launch: plan.launch && { ...plan.launch, endsOn: dates.to },
      checkIns: [...plan.checkIns, ...checkIns.map((one) => ({ ...one, state: 'due' as const, moved: [] }))],
      extensions: [...plan.extensions, extension],
    };
  },
});
