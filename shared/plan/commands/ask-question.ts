import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { id, written } from '../content.ts';
import { questionAsked } from '../events/question-asked.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

export const askQuestion = defineCommand({
  type: 'ask_question',
  version: 1,
  title: 'Ask a question',
  who: ['employee'],
  when: ['shared', 'active', 'paused', 'evaluating', 'closed'],
  kinds: PIP_AND_LIGHTER,
  yields: ['question_asked'],
  data: z.object({ part: id, text: written }),
  decide: (_, data, { commandId, now }) => accept(questionAsked.make(now.today, { id: commandId, ...data })),
});
