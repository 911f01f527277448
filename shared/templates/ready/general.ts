import type { Template } from '../template.ts';

/** For any gap against a stated expectation. */
export const general: Template = {
  name: 'General',
  about: 'For any ongoing gap against an expectation that the employee knows.',
  days: 60,
  cadence: 'week',
  offered: true,
  sections: [
    {
      part: 'expectations',
      required: true,
      guidance:
        'The organisation’s standard and the role’s duty, in the words in which they were told before. Say what success looks like and whom it serves.',
    },
    {
      part: 'concerns',
      required: true,
      guidance:
        'What falls short, as anybody could see it. One gap each, tied to an expectation. About the work, never about the person; say that it can be put right.',
    },
    {
      part: 'evidence',
      required: true,
      guidance:
        'At least two dated examples for each concern: what happened, where it can be read, and what came of it.',
    },
    {
      part: 'earlier_feedback',
      required: true,
      guidance:
        'At least two talks in which this was raised, with their days. If there was none, talk first: a plan must not come as a surprise.',
    },
    {
      part: 'goals',
      required: true,
      guidance:
        'One observable result each, with its baseline, target, unit and source, or a deliverable that a named person accepts. Within the employee’s control and in reach by the day.',
    },
    {
      part: 'support',
      required: true,
      guidance:
        'What the employer gives for each goal, who gives it and by when. Promise only what will be given: it is recorded either way.',
    },
    {
      part: 'check_ins',
      required: true,
      guidance:
        'A talk every week, put into both calendars at the launch. Ask what helped and what is in the way, and write it down together.',
    },
    {
      part: 'next_steps',
      required: true,
      guidance:
        'What follows if the goals are met, said first. What may follow under company policy if they are not; never a decision already taken.',
    },
  ],
};
