import { paragraph } from '../model.ts';
import { writtenDay } from '../wording.ts';
import type { Body } from './body.ts';

/** Ended for a reason outside the plan. */
export const endedOtherwise: Body = {
  subject: 'Your performance improvement plan has ended',
  showsResults: false,
  appeal: false,
  blocks: (_, { on, reason }) => [
    paragraph(
      `Your performance improvement plan ended on ${writtenDay(on)}, for a reason outside of it. Nothing is said by this about its goals: it counts neither as met nor as not met.`,
    ),
    paragraph(`The reason on record: ${reason}`),
    paragraph('Nothing more is asked of you under the plan. The record is kept as it stands.'),
  ],
};
