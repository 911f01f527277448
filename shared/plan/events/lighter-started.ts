import { defineEvent, markOf } from '../event.ts';
import type { Lighter } from '../lighter.ts';

/** A lighter plan was shared with the employee and runs. */
export const lighterStarted = defineEvent<{ lighter: Lighter; contentHash: string }>({
  type: 'lighter_started',
  version: 1,
  audience: 'all',
  title: 'Started and shared',
  evolve: (plan, event) => {
    const { lighter, contentHash } = event.data;
    const mark = markOf(event);
    const { on, endsOn } = { on: event.happenedOn, endsOn: lighter.endsOn };
    return {
      ...plan,
      status: 'active',
      lighter,
      contentHash,
      sharing: { ...mark, contentHash },
      launch: { ...mark, heldOn: on, startsOn: on, endsOn },
    };
  },
});
