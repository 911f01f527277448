import { fact, facts, paragraph, section } from '../model.ts';
import { writtenDay } from '../wording.ts';
import type { Body } from './body.ts';

/** Short and direct; the plan is not argued again. */
export const termination: Body = {
  subject: 'The end of your employment',
  showsResults: false,
  appeal: true,
  blocks: ({ evaluation }, { on, reason }, { letterhead }) => [
    paragraph(
      `Your performance improvement plan is closed as of ${writtenDay(on)}. Its outcome is termination: your employment with ${letterhead.name} ends.`,
    ),
    paragraph(`The reason: ${reason}`),
    section(
      'What happens next',
      facts(
        fact('Last day of employment', ''),
        fact('Final pay, on', ''),
        fact('Benefits information', ''),
        fact('Property to hand back', ''),
        fact('Whom to ask', ''),
      ),
    ),
    paragraph(
      evaluation
        ? `The evaluation of ${writtenDay(evaluation.on)}, with your own words beside it, is in the record. You can have a copy of the whole record at any time; ask HR for it.`
        : 'You can have a copy of the whole record at any time; ask HR for it.',
    ),
  ],
};
