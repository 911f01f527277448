import { type Concern, type Content, EMPTY_CONTENT, type Goal, type Support } from '@fairway/shared/plan';

/** A goal as it is typed from the paper. */
export interface TypedGoal {
  text: string;
  dueOn: string;
  metric: string;
  baseline: string;
  target: string;
  unit: string;
}
export interface TypedSupport {
  text: string;
  ownerName: string;
  dueOn: string;
}

/** A concern as the paper has it, with what it rests on. */
export type TypedConcern = Pick<Concern, 'text' | 'evidence' | 'earlierFeedback'>;

/** What is typed from a paper plan; expectations stand one a line. */
export interface PaperText {
  expectations: string;
  concerns: TypedConcern[];
  goals: TypedGoal[];
  support: TypedSupport[];
  days: string;
  every: Content['cadence']['every'];
  ifMet: string;
  ifNotMet: string;
}

export const NO_GOAL: TypedGoal = { text: '', dueOn: '', metric: '', baseline: '', target: '', unit: '' };
export const NO_CONCERN: TypedConcern = { text: '', evidence: [], earlierFeedback: [] };
export const NO_SUPPORT: TypedSupport = { text: '', ownerName: '', dueOn: '' };

const EMPTY_PAPER: PaperText = {
  expectations: '',
  concerns: [NO_CONCERN],
  goals: [NO_GOAL],
  support: [NO_SUPPORT],
  days: '60',
  every: 'week',
  ifMet: '',
  ifNotMet: '',
};

/** All that is typed on the page for paper plans. */
export interface TypedImport {
  /** Made once with the form, so that sending it twice enters one plan. */
  planId: string;
  id: string;
  subjectId: string;
  /** Whom HR chose to lead it; empty for the person's own manager. */
  managerId: string;
  file: { title: string; link: string; sha256: string };
  days: { sharedOn: string; launchedOn: string };
  paper: PaperText;
}

export const emptyImport = (): TypedImport => ({
  planId: crypto.randomUUID(),
  id: crypto.randomUUID(),
  subjectId: '',
  managerId: '',
  file: { title: '', link: '', sha256: '' },
  days: { sharedOn: '', launchedOn: '' },
  paper: EMPTY_PAPER,
});

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const number = (typed: string): number | null => {
  const value = Number.parseFloat(typed.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
};

/** A goal without a metric on its paper is what is written there, to be accepted by the manager. */
function measureOf({ text, metric, baseline, target, unit }: TypedGoal, manager: string): Goal['measure'] {
  if (metric.trim() === '') return { kind: 'deliverable', deliverable: text, acceptedBy: manager };
  return { kind: 'number', metric, baseline: number(baseline), target: number(target), unit, source: '' };
}

/**
 * The content of a paper plan as Fairway keeps it. Every goal answers every concern and every support helps every goal: a
 * paper that says which is which is kept by its hash.
 * @param manager the name of who leads the plan
 */
export function contentOf(paper: PaperText, manager: string, startsOn: string): Content {
  const expectations = lines(paper.expectations).map((text, at) => ({ id: `expectation-${at + 1}`, text }));
  const concerns = paper.concerns
    .filter(({ text }) => text.trim() !== '')
    .map((concern, at) => ({
      id: `concern-${at + 1}`,
      expectationId: expectations[0]?.id ?? null,
      text: concern.text.trim(),
      evidence: concern.evidence.filter(({ on, text }) => on !== null || text.trim() !== ''),
      earlierFeedback: concern.earlierFeedback.filter(({ on, text }) => on !== null || text.trim() !== ''),
    }));
  const goals: Goal[] = paper.goals
    .filter(({ text }) => text.trim() !== '')
    .map((goal, at) => ({
      id: `goal-${at + 1}`,
      concernIds: concerns.map(({ id }) => id),
      text: goal.text,
      measure: measureOf(goal, manager),
      dueOn: goal.dueOn || null,
    }));
  const support: Support[] = paper.support
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, ownerName, dueOn }, at) => ({
      id: `support-${at + 1}`,
      goalIds: goals.map(({ id }) => id),
      text,
      kind: 'other',
      ownerId: null,
      ownerName: ownerName || manager,
      dueOn: dueOn || null,
    }));
  return {
    ...EMPTY_CONTENT,
    expectations,
    concerns,
    goals,
    support,
    length: { days: Math.round(number(paper.days) ?? 0), reason: '' },
    plannedStart: startsOn || null,
    cadence: { every: paper.every },
    nextSteps: { ifMet: paper.ifMet, ifNotMet: paper.ifNotMet },
  };
}
