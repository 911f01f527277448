import type { Content } from '../content.ts';
import type { Day } from '../dates.ts';
import { defineEvent, markOf, type PlanEvent } from '../event.ts';
import type { Plan } from '../state.ts';

interface ResumptionV1 {
  /** The first day on which the plan runs again. */
  resumesOn: Day;
  /** The new last day, later by the working days that the rest took. */
  endsOn: Day;
  checkIns: { id: string; dueOn: Day }[];
  content: Content;
  contentHash: string;
}
interface Resumption extends ResumptionV1 {
  /** The first day of the rest. */
  from: Day;
}

function resumed({ pause: _, ...plan }: Plan, event: PlanEvent<ResumptionV1>, from: Day): Plan {
  const { resumesOn, endsOn, checkIns, content, contentHash } = event.data;
  const moved = new Map(checkIns.map(({ id, dueOn }) => [id, dueOn]));
  return {
    ...plan,
    status: 'active',
    content,
    contentHash,
    launch: plan.launch && { ...plan.launch, endsOn },
    checkIns: plan.checkIns.map((one) => ({ ...one, dueOn: moved.get(one.id) ?? one.dueOn })),
    pauses: [...plan.pauses, { ...markOf(event), from, to: resumesOn }],
  };
}

const named = { type: 'plan_resumed', audience: 'all', title: 'Resumed' } as const;

/** The first version took it as said that only HR pauses a plan; an amendment rests it as well. */
export const planResumedV1 = defineEvent<ResumptionV1>({
  ...named,
  version: 1,
  evolve: (plan, event) => resumed(plan, event, plan.pause?.from ?? event.happenedOn),
});

/** The plan runs again: every date still ahead has moved by the working days of the rest. */
export const planResumed = defineEvent<Resumption>({
  ...named,
  version: 2,
  evolve: (plan, event) => resumed(plan, event, event.data.from),
});
