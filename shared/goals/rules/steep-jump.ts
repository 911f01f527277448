import { jump } from '../pace.ts';
import type { About, Rule } from '../types.ts';

export const steepJump: Rule = {
  code: 'steep_jump',
  title: 'A steep jump for the time there is',
  severity: 'hint',
  kinds: ['goal', 'expectation'],
  message: 'From the start to the target is more than the plan’s working days are likely to carry.',
  fix: 'Set a milestone half-way, or a smaller step.',
  find: (reading) => {
    const { planDays, workingDays = Math.round(((planDays ?? 0) * 5) / 7) } = reading.context;
    const found = planDays ? jump(reading) : undefined;
    if (!found) return [];
    const spot = reading.spot(found.from, found.to);
    return found.change > 0.6 && workingDays <= 45 && found.change < 1.01
      ? [
          {
            ...spot,
            fix: `The plan has about ${workingDays} working days: what would be half-way, and by when?`,
          },
        ]
      : [];
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: achievable',
  bad: [{ kind: 'goal', text: 'Bring bookings from 10 to 19 a week.', context: { planDays: 30 } }],
  good: [
    { kind: 'goal', text: 'Bring bookings from 10 to 12 a week.', context: { planDays: 30 } },
    { kind: 'goal', text: 'Bring bookings from 10 to 19 a week.' },
  ],
};
