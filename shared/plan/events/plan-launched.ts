import type { Day } from '../dates.ts';
import { defineEvent, markOf } from '../event.ts';

interface Launch {
  heldOn: Day;
  startsOn: Day;
  endsOn: Day;
  checkIns: { id: string; dueOn: Day }[];
}

/** The launch meeting was held: the clock starts. */
export const planLaunched = defineEvent<Launch>({
  type: 'plan_launched',
  version: 1,
  audience: 'all',
  title: 'Launch meeting held',
  evolve: (plan, event) => {
    const { checkIns, ...dates } = event.data;
    return {
      ...plan,
      status: 'active',
      launch: { ...markOf(event), ...dates },
      checkIns: checkIns.map((one) => ({ ...one, state: 'due', moved: [] })),
    };
  },
});
