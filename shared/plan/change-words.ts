import type { Change } from './changes.ts';
import type { Concern, Goal, Support } from './content.ts';
import type { Day } from './dates.ts';

/** One field of a changed part, in words: empty where there was or is nothing. */
export interface ChangedField {
  label: string;
  before: string;
  after: string;
  /** It holds several things, one a line: `before` names only those that went, `after` those that came. */
  isList?: true;
}

/** A changed part for reading. */
export interface ChangeWords {
  /** "Goal added", "Concern taken out". */
  title: string;
  /** The part's own words, as they are now or last were. */
  name: string;
  /** What differs, field by field; a part that was added or taken out names all that it holds. */
  fields: ChangedField[];
}

/** How days and people are written where it is read, and what another part of the plan says. */
export interface Wording {
  day: (on: Day | null) => string;
  nameOf: (personId: string) => string;
  partOf: (id: string) => string;
}

const NAMES: Record<Change['kind'], string> = {
  expectation: 'Expectation',
  concern: 'Concern',
  goal: 'Goal',
  support: 'Support',
  next_steps: 'What follows',
};

type Fields = Record<string, string | string[]>;
const number = (value: number | null): string => (value === null ? '' : String(value));

const measureFields = ({ measure }: Goal): Fields =>
  measure.kind === 'number'
    ? {
        Metric: measure.metric,
        'Stands at': number(measure.baseline),
        Target: number(measure.target),
        Unit: measure.unit,
        'Read where': measure.source,
      }
    : { 'What is handed in': measure.deliverable, 'Who accepts it': measure.acceptedBy };

const goalFields = (goal: Goal, { day, partOf }: Wording): Fields => ({
  Goal: goal.text,
  ...measureFields(goal),
  Due: day(goal.dueOn),
  Milestones: (goal.milestones ?? []).map(({ on, text }) => `${day(on)}: ${text}`),
  Answers: goal.concernIds.map(partOf),
});

const concernFields = (concern: Concern, { day, partOf }: Wording): Fields => ({
  Concern: concern.text,
  'Falls short of': concern.expectationId ? partOf(concern.expectationId) : '',
  Evidence: concern.evidence.map(({ on, text, impact, source }) =>
    [`${day(on)}: ${text}`, impact, source && `(${source})`].filter((one) => one !== '').join(' '),
  ),
  'Talked about before': concern.earlierFeedback.map(({ on, kind, text }) =>
    [day(on), kind, text].filter((one) => one !== '').join(', '),
  ),
});

const supportFields = (support: Support, { day, nameOf, partOf }: Wording): Fields => ({
  Support: support.text,
  Kind: support.kind.replace('_', ' '),
  'Given by': support.ownerId ? nameOf(support.ownerId) : support.ownerName,
  By: day(support.dueOn),
  Helps: support.goalIds.map(partOf),
});

function fieldsOf(change: Change, side: 'before' | 'after', wording: Wording): Fields {
  switch (change.kind) {
    case 'expectation':
      return change[side] ? { Expectation: change[side].text } : {};
    case 'concern':
      return change[side] ? concernFields(change[side], wording) : {};
    case 'goal':
      return change[side] ? goalFields(change[side], wording) : {};
    case 'support':
      return change[side] ? supportFields(change[side], wording) : {};
    case 'next_steps':
      return change[side]
        ? { 'If the goals are met': change[side].ifMet, 'If they are not': change[side].ifNotMet }
        : {};
  }
}

const nameOfPart = (change: Change): string =>
  change.kind === 'next_steps' ? '' : ((change.after ?? change.before)?.text ?? '');

function differs(
  label: string,
  before: string | string[] = '',
  after: string | string[] = '',
): ChangedField[] {
  if (typeof before === 'string' && typeof after === 'string')
    return before === after ? [] : [{ label, before, after }];
  const [then, now] = [[before].flat(), [after].flat()];
  const went = then.filter((one) => one !== '' && !now.includes(one)).join('\n');
  const came = now.filter((one) => one !== '' && !then.includes(one)).join('\n');
  return went + came === '' ? [] : [{ label, before: went, after: came, isList: true }];
}

/** What one change comes to, in words: what the employee reads before they answer an amendment. */
export function changeWords(change: Change, wording: Wording): ChangeWords {
  const before = fieldsOf(change, 'before', wording);
  const after = fieldsOf(change, 'after', wording);
  const labels = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const did = change.before && change.after ? 'changed' : change.after ? 'added' : 'taken out';
  const shown = did === 'changed' ? labels : labels.filter((label) => label !== NAMES[change.kind]);
  return {
    title: `${NAMES[change.kind]} ${did}`,
    name: nameOfPart(change),
    fields: shown.flatMap((label) => differs(label, before[label], after[label])),
  };
}

/** The word before what a field said, and the one before what it says. */
export function sideWords({ before, after, isList }: ChangedField): { before: string; after: string } {
  if (isList) return { before: 'No longer', after: before === '' ? '' : 'Added' };
  return { before: after === '' ? 'No longer' : 'Before', after: before === '' ? '' : 'Now' };
}
