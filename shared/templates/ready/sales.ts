import type { Template } from '../template.ts';

/** For results below quota, worked on through what the employee controls. */
export const sales: Template = {
  name: 'Sales',
  about: 'For sales below quota over several periods, in a territory where it can be reached.',
  days: 90,
  cadence: 'week',
  offered: true,
  sections: [
    {
      part: 'expectations',
      required: true,
      guidance:
        'The quota and the activity expected in the role, for the period and territory, as they were given in writing. The same for everybody in like territories.',
    },
    {
      part: 'concerns',
      required: true,
      guidance:
        'Results by period against quota, and where on the way the gap opens: leads, first talks, offers or closings. Compare with the plan, not with a colleague.',
    },
    {
      part: 'evidence',
      required: true,
      guidance:
        'Figures from the sales system with their period, at least two. Note what the market, the territory or supply did in that time.',
    },
    {
      part: 'earlier_feedback',
      required: true,
      guidance: 'Pipeline talks and reviews in which the gap was raised, with their days.',
    },
    {
      part: 'goals',
      required: true,
      guidance:
        'Goals that the employee controls before the result: qualified first talks a week, offers sent within two days, win rate from a baseline. A result goal beside them, for a full sales cycle.',
    },
    {
      part: 'support',
      required: true,
      guidance:
        'Joint visits, call coaching, product training, a fair share of leads, time without other duties; each with who gives it and by when.',
    },
    {
      part: 'check_ins',
      required: true,
      guidance:
        'Every week over the pipeline: what moved, what is stuck, what is needed. Half-way a longer look.',
    },
    {
      part: 'next_steps',
      required: true,
      guidance:
        'What follows if the goals are met, and what may follow under company policy if they are not. Say whether commission or territory is affected, and that HR confirmed it.',
    },
  ],
};
