import { fact, facts, paragraph, section } from '../model.ts';
import { writtenDay } from '../wording.ts';
import type { Body } from './body.ts';

/** Other duties. */
export const reassignment: Body = {
  subject: 'The outcome of your performance improvement plan: reassignment',
  showsResults: true,
  appeal: true,
  blocks: (_, { on, reason }) => [
    paragraph(
      `Your performance improvement plan is closed as of ${writtenDay(on)}. Its outcome is reassignment: you move to other duties.`,
    ),
    paragraph(`The reason: ${reason}`),
    section(
      'What happens next',
      facts(
        fact('Your new role', ''),
        fact('From', ''),
        fact('You report to', ''),
        fact('Pay and hours', ''),
        fact('Whom to ask', ''),
      ),
    ),
  ],
};
