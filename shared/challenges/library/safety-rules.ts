import type { Challenge } from '../challenge.ts';

export const safetyRules: Challenge = {
  id: 'safety-rules',
  title: 'Safety rules not followed',
  examples: {
    'shop floor': 'Works at the press without eye protection.',
    driving: 'Skips the vehicle check.',
    care: 'Lifts without the hoist.',
  },
  expectation: 'Everybody in this role follows [the safety rule].',
  concern:
    'On [dates], the employee was seen [what was done] although [the safety rule] applies; [what could have happened].',
  facts: [
    'Dates, times and who saw it',
    'The training that was given, with its date',
    'Whether the equipment was there',
  ],
  goals: [
    {
      text: 'Follow [the safety rule] in all [count] spot checks that [name] makes between [start date] and [end date].',
      metric: 'spot checks passed',
      unit: 'of 12',
      source: 'Spot check log of the safety lead',
    },
    {
      text: 'Complete [the safety course] and pass its test by [course date].',
      metric: 'course passed',
      unit: 'done',
      source: 'Certificate, filed by HR',
    },
  ],
  support: {
    knowledge: { text: 'The course [the safety course], booked and paid for by [name].', kind: 'training' },
    resource_or_tool: {
      text: 'Protective equipment that fits, from [name] in the first week.',
      kind: 'tool',
    },
  },
  cadence: 'week',
  filled: {
    'the safety rule': 'the eye-protection rule at the press',
    count: '12',
    name: 'the safety lead',
    'start date': '4 May 2026',
    'end date': '30 June 2026',
    'the safety course': 'the machine safety course',
    'course date': '15 May 2026',
  },
};
