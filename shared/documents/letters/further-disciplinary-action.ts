import { fact, facts, paragraph, section } from '../model.ts';
import { writtenDay } from '../wording.ts';
import type { Body } from './body.ts';

/** The next step under company policy, told separately. */
export const furtherDisciplinaryAction: Body = {
  subject: 'The outcome of your performance improvement plan: further disciplinary action',
  showsResults: true,
  appeal: true,
  blocks: (_, { on, reason }) => [
    paragraph(
      `Your performance improvement plan is closed as of ${writtenDay(on)}. Its outcome is further disciplinary action under company policy.`,
    ),
    paragraph(`The reason: ${reason}`),
    section(
      'What happens next',
      paragraph(
        'The step and the policy it rests on are told to you in a meeting of its own, before anything follows from them. You may bring a companion.',
      ),
      facts(fact('Step', ''), fact('Policy', ''), fact('Day of the meeting', ''), fact('Whom to ask', '')),
    ),
  ],
};
