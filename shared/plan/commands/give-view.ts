import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { text } from '../content.ts';
import { employeeViewGiven } from '../events/employee-view-given.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

/** The employee says how they see the causes and obstacles, or that they would rather not. */
export const giveView = defineCommand({
  type: 'give_view',
  version: 1,
  title: 'Add your view',
  who: ['employee'],
  when: ['shared', 'active', 'paused', 'evaluating'],
  kinds: PIP_AND_LIGHTER,
  yields: ['employee_view_given'],
  data: z.object({ state: z.enum(['given', 'declined']), text }),
  decide: (_, data, { now }) =>
    data.state === 'given' && data.text.trim() === ''
      ? refuse('text_needed', 'Write your view first, or choose not to add one.')
      : accept(employeeViewGiven.make(now.today, data)),
});
