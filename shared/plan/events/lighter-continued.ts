import type { Day } from '../dates.ts';
import { defineEvent, markOf } from '../event.ts';
import { lighterHash } from '../lighter.ts';

/** A lighter plan goes on to a later day, with the reason. */
export const lighterContinued = defineEvent<{ from: Day; to: Day; reason: string }>({
  type: 'lighter_continued',
  version: 1,
  audience: 'all',
  title: 'Goes on',
  evolve: (plan, event) => {
    const { to } = event.data;
    const lighter = plan.lighter && { ...plan.lighter, endsOn: to };
    return {
      ...plan,
      ...(lighter && { lighter, contentHash: lighterHash(lighter) }),
      launch: plan.launch && { ...plan.launch, endsOn: to },
      extensions: [...plan.extensions, { ...markOf(event), ...event.data }],
    };
  },
});
