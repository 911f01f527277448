import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { written } from '../content.ts';
import { day } from '../dates.ts';
import { lighterContinued } from '../events/lighter-continued.ts';
import { LIGHTER_KINDS } from '../kinds.ts';

/** A lighter plan goes on to a later day. */
export const continueLighter = defineCommand({
  type: 'continue_lighter',
  version: 1,
  title: 'Let it go on',
  who: ['manager'],
  when: ['active'],
  kinds: LIGHTER_KINDS,
  yields: ['lighter_continued'],
  data: z.object({ to: day, reason: written }),
  decide: (plan, { to, reason }, { now }) => {
    const from = plan.lighter?.endsOn ?? now.today;
    if (to <= from || to <= now.today)
      return refuse(
        'new_end_needed',
        'Choose a day later than today and the day on which you meant to look back.',
      );
    return accept(lighterContinued.make(now.today, { from, to, reason }));
  },
});
