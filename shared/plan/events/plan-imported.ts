import { defineEvent, markOf } from '../event.ts';
import type { Import } from '../imported.ts';

/** A plan that runs on paper was entered; nothing of it holds before HR has confirmed it. */
export const planImported = defineEvent<Import & { contentHash: string }>({
  type: 'plan_imported',
  version: 1,
  audience: 'hr_and_manager',
  title: 'Entered from paper',
  evolve: (plan, event) => {
    const { content, contentHash, paper, sharedOn, launchedOn } = event.data;
    return {
      ...plan,
      status: 'in_review',
      content,
      contentHash,
      imported: { ...markOf(event), paper, sharedOn, launchedOn },
    };
  },
});
