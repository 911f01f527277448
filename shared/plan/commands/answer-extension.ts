import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { text } from '../content.ts';
import { extensionAnswered } from '../events/extension-answered.ts';

/** The employee acknowledges receipt of the extension, which is not agreement, or declines to. */
export const answerExtension = defineCommand({
  type: 'answer_extension',
  version: 1,
  title: 'Acknowledge the extension',
  who: ['employee'],
  when: ['active', 'paused', 'evaluating'],
  yields: ['extension_answered'],
  data: z.object({ state: z.enum(['acknowledged', 'declined']), statement: text }),
  decide: (plan, data, { now }) => {
    const extension = plan.extensions.at(-1);
    if (!extension) return refuse('not_extended', 'This plan was not extended.');
    if (extension.answer) return refuse('answered_already', 'Your answer is already on the record.');
    return accept(extensionAnswered.make(now.today, data));
  },
});
