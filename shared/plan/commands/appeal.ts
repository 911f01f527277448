import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { written } from '../content.ts';
import { appealMade } from '../events/appeal-made.ts';

/** The employee asks that somebody else looks at the outcome again. */
export const appeal = defineCommand({
  type: 'appeal',
  version: 1,
  title: 'Appeal',
  who: ['employee'],
  when: ['closed'],
  yields: ['appeal_made'],
  data: z.object({ text: written }),
  decide: (plan, data, { now }) =>
    plan.appeal
      ? refuse('appealed_already', 'Your appeal is already on the record.')
      : accept(appealMade.make(now.today, data)),
});
