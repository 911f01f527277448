import type { About, Rule } from '../types.ts';

export const legalConclusion: Rule = {
  code: 'legal_conclusion',
  title: 'A verdict in legal words',
  severity: 'hint',
  kinds: ['concern'],
  message:
    'This word is the outcome of an investigation, not something one can see; it claims more than the plan can show.',
  fix: 'Describe what was said or done and leave the verdict to HR.',
  phrases: {
    legal_conclusion: `
assaulted|bullied|defamed|discriminated|embezzled|fraudulent|harassed|harassing|insubordinate|insubordination|libelled|negligence|negligent|retaliated|slandered|stole|stolen|theft
gross misconduct|negligence
wilful|willful misconduct|neglect
guilty of
hostile work environment
criminal|illegal|illegally|unlawful|unlawfully
breach of *2 contract|duty|trust
`,
    'legal_conclusion.not': `
bike|card~|client|customer~|goods|stock|vehicle|{person} are|been|is|was|were? assaulted|bullied|harassed|stolen
stolen card~|goods|items|stock|vehicle~
if *6 gross misconduct
`,
  },
  find: (reading) => reading.spots('legal_conclusion').slice(0, 1),
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'Documentation practice: facts, not legal conclusions',
  bad: [
    { kind: 'concern', text: 'You harassed a colleague on 4 May.' },
    { kind: 'concern', text: 'This was gross misconduct.' },
  ],
  good: [
    {
      kind: 'concern',
      text: 'On 4 May you commented on a colleague’s looks three times after she asked you to stop.',
    },
    { kind: 'goal', text: 'Complete the harassment training by 4 May.' },
  ],
};
