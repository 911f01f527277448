import type { Content } from '../content.ts';
import type { Day } from '../dates.ts';
import { defineEvent, markOf } from '../event.ts';
import type { Paper } from '../imported.ts';

interface Confirmed {
  paper: Paper;
  sharedOn: Day;
  startsOn: Day;
  endsOn: Day;
  content: Content;
  contentHash: string;
  checkIns: { id: string; dueOn: Day }[];
}

/**
 * HR confirmed that a plan entered here says what its paper says: it runs here from now on, within the period on the paper.
 * The event carries it whole, so that the employee's record stands alone.
 */
export const importConfirmed = defineEvent<Confirmed>({
  type: 'import_confirmed',
  version: 1,
  audience: 'all',
  title: 'Imported from paper',
  evolve: (plan, event) => {
    const { paper, sharedOn, startsOn, endsOn, content, contentHash, checkIns } = event.data;
    const mark = markOf(event);
    return {
      ...plan,
      status: 'active',
      content,
      contentHash,
      imported: { ...mark, ...plan.imported, paper, sharedOn, launchedOn: startsOn, confirmed: mark },
      sharing: { ...mark, contentHash },
      launch: { ...mark, heldOn: startsOn, startsOn, endsOn },
      checkIns: checkIns.map((one) => ({ ...one, state: 'due', moved: [] })),
      support: Object.fromEntries(content.support.map(({ id }) => [id, { state: 'promised' as const }])),
    };
  },
});
