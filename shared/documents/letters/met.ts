import { paragraph, section } from '../model.ts';
import { writtenDay } from '../wording.ts';
import type { Body } from './body.ts';

/** Back to regular performance management. */
export const met: Body = {
  subject: 'You have met your performance improvement plan',
  showsResults: true,
  appeal: false,
  blocks: (_, { on, reason, followUpOn }) => [
    paragraph(
      `Your performance improvement plan is closed as of ${writtenDay(on)}. Its outcome is: met. Thank you for the work you have put into it.`,
    ),
    paragraph(`The reason: ${reason}`),
    section(
      'What happens next',
      paragraph(
        'Your work is followed in the regular way from here on, as for everybody: the check-ins of the plan end, and nothing more is asked of you under it.',
      ),
      paragraph(
        followUpOn
          ? `On ${writtenDay(followUpOn)} we look back together, to make sure that what has helped you is still there.`
          : 'We look back together later, to make sure that what has helped you is still there.',
      ),
    ),
  ],
};
