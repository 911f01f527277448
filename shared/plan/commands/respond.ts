import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { written } from '../content.ts';
import { responseGiven } from '../events/response-given.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

/** The employee responds to the evaluation or the outcome; the words stay with the record. */
export const respond = defineCommand({
  type: 'respond',
  version: 1,
  title: 'Respond',
  who: ['employee'],
  when: ['evaluating', 'closed'],
  kinds: PIP_AND_LIGHTER,
  yields: ['response_given'],
  data: z.object({ text: written }),
  decide: (_, data, { now }) => accept(responseGiven.make(now.today, data)),
});
