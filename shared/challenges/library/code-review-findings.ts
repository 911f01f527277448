import type { Challenge } from '../challenge.ts';

export const codeReviewFindings: Challenge = {
  id: 'code-review-findings',
  title: 'Code review findings that come back',
  examples: { engineering: 'Reviews find missing tests and the same mistakes again.' },
  expectation: 'Engineers in this role open changes that [meet the review checklist].',
  concern:
    'Of [total] changes between [first day] and [last day], [number] came back for [what was missing]; [number] incidents followed.',
  facts: [
    'Changes with their review findings',
    'Which incidents a finding led to',
    'The team’s usual figures',
  ],
  goals: [
    {
      text: 'Open changes with [what is required], so that at least [rate] of them pass the first review by [end date], up from [baseline].',
      metric: 'changes that pass the first review',
      unit: '%',
      source: 'Review statistics, read by the tech lead',
    },
    {
      text: 'Bring defects found after release down from [defects now] to [defects target] or fewer a month by [end date].',
      metric: 'defects a month',
      unit: 'defects',
      source: 'Bug tracker, read by the tech lead',
    },
  ],
  support: {
    skill: { text: 'One hour of pairing a week with [name] for eight weeks.', kind: 'mentoring' },
    knowledge: {
      text: 'Reading of the review checklist together with [name] in the first week.',
      kind: 'coaching',
    },
  },
  cadence: 'week',
  filled: {
    'what is required': 'tests for each changed path',
    rate: '80%',
    'end date': '30 June 2026',
    baseline: '45%',
    'defects now': '6',
    'defects target': '2',
  },
};
