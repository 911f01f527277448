import type { Challenge } from '../challenge.ts';

export const unclearCommunication: Challenge = {
  id: 'unclear-communication',
  title: 'Unclear communication',
  examples: {
    office: 'Requests go back and forth before anyone knows what is asked.',
    engineering: 'Incident updates lack impact and next step.',
    care: 'Handover notes leave out changes in medication.',
  },
  expectation: 'Employees in this role write [the kind of message] with [the parts it needs].',
  concern:
    'Between [first day] and [last day], [number] of [total] [messages] lacked [what was missing]; on [date] this led to [what happened].',
  facts: ['Copies of the messages', 'What the reader had to ask', 'What happened because of it'],
  goals: [
    {
      text: 'Write [the kind of message] with [the parts it needs] in at least [rate] of the [count] messages that [name] reviews by [end date], up from [baseline].',
      metric: 'messages with every part',
      unit: '%',
      source: 'Review by the named reader',
    },
  ],
  support: {
    skill: { text: 'Feedback on five drafts from [name] within one day each.', kind: 'coaching' },
    process: { text: 'A one-page template for [the kind of message].', kind: 'tool' },
  },
  cadence: 'week',
  filled: {
    'the kind of message': 'the incident update',
    'the parts it needs': 'impact, next step and time of the next update',
    rate: '90%',
    count: '20',
    name: 'Dana Reyes',
    'end date': '30 June 2026',
    baseline: '55%',
  },
};
