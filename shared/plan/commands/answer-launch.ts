import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { text } from '../content.ts';
import { launchAnswered } from '../events/launch-answered.ts';

/** The employee confirms or disputes what was recorded of the launch meeting. */
export const answerLaunch = defineCommand({
  type: 'answer_launch',
  version: 1,
  title: 'Confirm the launch meeting',
  who: ['employee'],
  when: ['active', 'paused', 'evaluating'],
  yields: ['launch_answered'],
  data: z.object({ agrees: z.boolean(), text }),
  decide: (plan, data, { now }) => {
    if (plan.launch?.answer) return refuse('answered_already', 'Your answer is already on the record.');
    if (!data.agrees && data.text.trim() === '')
      return refuse('text_needed', 'Say what was different, so that it stands on the record.');
    return accept(launchAnswered.make(now.today, data));
  },
});
