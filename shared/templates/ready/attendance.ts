import type { Template } from '../template.ts';

/** For lateness and missed shifts that nothing excuses under the organisation's own rules. */
export const attendance: Template = {
  name: 'Attendance',
  about:
    'For late starts and missed shifts that were not approved. Ask HR first whether it is the right tool.',
  days: 30,
  cadence: 'week',
  offered: true,
  sections: [
    {
      part: 'expectations',
      required: true,
      guidance:
        'The start of the shift, how and by when to report that one cannot come, and where the rule stands. Add why it matters: who waits, or has to step in.',
    },
    {
      part: 'concerns',
      required: true,
      guidance:
        'Name days and times only: “On 4, 11 and 18 March the shift began at 8:20 instead of 8:00.” Count no approved absence, and do not write or guess at reasons.',
    },
    {
      part: 'evidence',
      required: true,
      guidance:
        'Each day with the scheduled and the actual time, taken from the time record, and what had to be done instead.',
    },
    {
      part: 'earlier_feedback',
      required: true,
      guidance: 'The talks in which this was raised, with their days, and what was agreed in them.',
    },
    {
      part: 'goals',
      required: true,
      guidance:
        'Shifts begun on time out of shifts scheduled, with the baseline of the last weeks and a target that allows for what can happen to anybody. Approved absences do not count.',
    },
    {
      part: 'support',
      required: true,
      guidance:
        'What can make it easier: a changed start, a swap of shifts, an earlier roster, one number to call. Ask the employee what would help; HR is there for what is private.',
    },
    {
      part: 'check_ins',
      required: true,
      guidance: 'Ten minutes every week with the time record. Say what went well first.',
    },
    {
      part: 'next_steps',
      required: true,
      guidance:
        'What follows if the goal is met, and what may follow under the attendance policy if it is not.',
    },
  ],
};
