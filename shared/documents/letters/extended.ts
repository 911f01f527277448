import { bullets, paragraph, section } from '../model.ts';
import { writtenDay } from '../wording.ts';
import type { Body } from './body.ts';

/** The plan runs on to a later day. */
export const extended: Body = {
  subject: 'Your performance improvement plan is extended',
  showsResults: true,
  appeal: false,
  blocks: ({ checkIns }, { extension, reason }, { today }) => {
    const days = checkIns
      .filter(
        ({ state, dueOn }) => state === 'due' && dueOn >= today && (!extension || dueOn <= extension.to),
      )
      .map(({ dueOn }) => dueOn)
      .sort();
    return [
      paragraph(
        extension
          ? `Your performance improvement plan goes on until ${writtenDay(extension.to)}. It was to end on ${writtenDay(extension.from)}.`
          : 'Your performance improvement plan goes on to a later day.',
      ),
      paragraph(`The reason: ${reason}`),
      section(
        'What happens next',
        paragraph(
          'The goals and their measures stay as they are; any change to them would be told to you openly and in writing. The support that was promised to you goes on.',
        ),
        ...(days.length > 0
          ? [paragraph('The next check-ins are due on:'), bullets(...days.map(writtenDay))]
          : []),
      ),
    ];
  },
};
