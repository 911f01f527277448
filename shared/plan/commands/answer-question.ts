import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id, written } from '../content.ts';
import { questionAnswered } from '../events/question-answered.ts';
import { PIP_AND_LIGHTER } from '../kinds.ts';

export const answerQuestion = defineCommand({
  type: 'answer_question',
  version: 1,
  title: 'Answer the question',
  who: ['manager', 'hr'],
  when: ['draft', 'in_review', 'approved', 'shared', 'active', 'paused', 'evaluating', 'closed'],
  kinds: PIP_AND_LIGHTER,
  yields: ['question_answered'],
  data: z.object({ questionId: id, text: written }),
  decide: (plan, data, { now }) => {
    const question = plan.questions.find((one) => one.id === data.questionId);
    if (!question) return refuse('no_such_question', 'That question is not on this plan.');
    if (question.answer) return refuse('answered_already', 'That question was already answered.');
    return accept(questionAnswered.make(now.today, data));
  },
});
