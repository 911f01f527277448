import { readLetters } from '../letters.ts';
import type { About, Rule } from '../types.ts';

export const measureWithoutSource: Rule = {
  code: 'measure_without_source',
  title: 'A measure without its source',
  severity: 'hint',
  kinds: ['goal'],
  message: 'A share or score can be counted in more than one place, and each gives another number.',
  fix: 'Add where it is read and by whom: "in the monthly QA report".',
  phrases: {
    measure_source: `
according|audited|based|checked|counted|logged|measured|per|recorded|reported|sampled|shown|tracked
audit~|check~|crm|csat|dashboard|exam|file|gps|hubspot|jira|log~|nps|portal|qa|records|register|report~|review~|salesforce|sample|scorecard|sheet|spreadsheet|survey~|system|test|tool|tracker|zendesk
`,
  },
  find: (reading) => {
    if (reading.has('measure_source')) return [];
    const { measurable } = readLetters(reading);
    if (!measurable) return [];
    const share = reading.tokens
      .slice(measurable.from, measurable.to)
      .some((token) => token.kind === 'percent');
    return share ? [reading.spot(measurable.from, measurable.to)] : [];
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: measurable',
  bad: [{ kind: 'goal', text: 'Reach 90% first-pass approval by 30 June.' }],
  good: [
    { kind: 'goal', text: 'Reach 90% first-pass approval in the weekly QA report by 30 June.' },
    { kind: 'goal', text: 'Submit the report by 30 June.' },
  ],
};
