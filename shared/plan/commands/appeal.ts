import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { written } from '../content.ts';
import { appealMade } from '../events/appeal-made.ts';
import { ADVERSE } from '../outcomes.ts';

/** The employee asks that somebody else looks at the outcome again, within the days that came with it. */
export const appeal = defineCommand({
  type: 'appeal',
  version: 1,
  title: 'Appeal',
  who: ['employee'],
  when: ['closed'],
  yields: ['appeal_made'],
  data: z.object({ text: written }),
  decide: (plan, data, { now }) => {
    if (plan.appeal) return refuse('appealed_already', 'Your appeal is already on the record.');
    const { outcome } = plan;
    if (!ADVERSE.includes(outcome?.outcome ?? ''))
      return refuse(
        'no_appeal',
        'This outcome is not one that can be appealed. You can respond to it in your own words.',
      );
    const until = outcome?.appeal?.until;
    if (until && now.today > until)
      return refuse(
        'too_late',
        `An appeal was possible until ${until}. Add a response instead, and tell HR if something kept you from it.`,
      );
    return accept(appealMade.make(now.today, data));
  },
});
