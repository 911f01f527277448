import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { lighterStarted } from '../events/lighter-started.ts';
import { LIGHTER_KINDS } from '../kinds.ts';
import { lighterHash, lighterProblem, lighterSchema } from '../lighter.ts';
import { lineProblem } from '../line.ts';

/** Shares a lighter plan with the employee; it runs from today. HR sees it and need not approve it. */
export const startLighter = defineCommand({
  type: 'start_lighter',
  version: 1,
  title: 'Start and share',
  who: ['manager'],
  when: ['draft'],
  kinds: LIGHTER_KINDS,
  yields: ['lighter_started'],
  data: z.object({ lighter: lighterSchema }),
  decide: (plan, { lighter }, { now }) =>
    lineProblem(plan, now) ??
    lighterProblem(lighter, now.today) ??
    accept(lighterStarted.make(now.today, { lighter, contentHash: lighterHash(lighter) })),
});
