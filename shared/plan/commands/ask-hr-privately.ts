import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { hrAskedPrivately } from '../events/hr-asked-privately.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';
import { openRequest } from '../private-line.ts';

/** "Something affects me": HR gets in touch. The manager does not see it, and no reason is asked. */
export const askHrPrivately = defineCommand({
  type: 'ask_hr_privately',
  version: 1,
  title: 'Ask HR to get in touch',
  who: ['employee'],
  when: ['shared', 'active', 'paused', 'evaluating', 'closed'],
  kinds: PIP_AND_LIGHTER,
  yields: ['hr_asked_privately'],
  data: z.object({}),
  decide: (plan, _, { commandId, now }) =>
    openRequest(plan)
      ? refuse('already_asked', 'HR has been told already, and will get in touch with you.')
      : accept(hrAskedPrivately.make(now.today, { id: commandId })),
});
