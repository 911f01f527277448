import { defineEvent, markOf } from '../event.ts';

export const questionAnswered = defineEvent<{ questionId: string; text: string }>({
  type: 'question_answered',
  version: 1,
  audience: 'all',
  title: 'Question answered',
  evolve: (plan, event) => {
    const { questionId, text } = event.data;
    const answer = { ...markOf(event), text };
    return {
      ...plan,
      questions: plan.questions.map((one) => (one.id === questionId ? { ...one, answer } : one)),
    };
  },
});
