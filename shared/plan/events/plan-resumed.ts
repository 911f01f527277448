import type { Content } from '../content.ts';
import type { Day } from '../dates.ts';
import { defineEvent, markOf } from '../event.ts';

interface Resumption {
  /** The first day on which the plan runs again. */
  resumesOn: Day;
  /** The new last day, later by the working days that the pause took. */
  endsOn: Day;
  checkIns: { id: string; dueOn: Day }[];
  content: Content;
  contentHash: string;
}

/** The plan runs again: every date still ahead has moved by the working days of the pause. */
export const planResumed = defineEvent<Resumption>({
  type: 'plan_resumed',
  version: 1,
  audience: 'all',
  title: 'Resumed',
  evolve: ({ pause, ...plan }, event) => {
    const { resumesOn, endsOn, checkIns, content, contentHash } = event.data;
    const moved = new Map(checkIns.map(({ id, dueOn }) => [id, dueOn]));
    return {
      ...plan,
      status: 'active',
      content,
      contentHash,
      launch: plan.launch && { ...plan.launch, endsOn },
      checkIns: plan.checkIns.map((one) => ({ ...one, dueOn: moved.get(one.id) ?? one.dueOn })),
      pauses: [...plan.pauses, { ...markOf(event), from: pause?.from ?? event.happenedOn, to: resumesOn }],
    };
  },
});
