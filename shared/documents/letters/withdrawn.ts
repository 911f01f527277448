import { paragraph } from '../model.ts';
import { writtenDay } from '../wording.ts';
import type { Body } from './body.ts';

/** Taken back by HR. */
export const withdrawn: Body = {
  subject: 'Your performance improvement plan is withdrawn',
  showsResults: false,
  appeal: false,
  blocks: (_, { on, reason }) => [
    paragraph(
      `Your performance improvement plan was withdrawn on ${writtenDay(on)}. It no longer applies, and nothing follows from it for you.`,
    ),
    paragraph(`The reason on record: ${reason}`),
    paragraph(
      'Nothing more is asked of you under the plan. That it was withdrawn stays in the record, so that it is never read as if it stood.',
    ),
  ],
};
