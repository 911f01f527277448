import type { Concern, Content, Evidence, Goal, Milestone, Plan, Support } from '@fairway/shared/plan';

/** A goal as it is typed: the fields of either kind of measure, the others left empty. */
export interface GoalEdit {
  text: string;
  dueOn: string;
  kind: Goal['measure']['kind'];
  metric: string;
  baseline: string;
  target: string;
  unit: string;
  source: string;
  deliverable: string;
  acceptedBy: string;
  milestones: Milestone[];
  /** It is to be taken out of the plan. */
  out: boolean;
}
/** A goal that the amendment adds. */
export interface NewGoal extends GoalEdit {
  id: string;
  concernIds: string[];
  /** Promised support that helps it. */
  helpedBy: string[];
}
/** What is added to a concern; what it says already stays. */
export interface ConcernEdit {
  evidence: Evidence[];
  out: boolean;
}
/** Support as it is typed. */
export interface SupportEdit {
  text: string;
  kind: Support['kind'];
  /** Who gives it, by name. */
  owner: string;
  dueOn: string;
}

/** All that is typed of an amendment. */
export interface Edits {
  goals: Record<string, GoalEdit>;
  newGoals: NewGoal[];
  concerns: Record<string, ConcernEdit>;
  newConcerns: Concern[];
  support: Record<string, SupportEdit>;
  added: (SupportEdit & { id: string })[];
}

const NO_NUMBER = { metric: '', baseline: '', target: '', unit: '', source: '' };
const NO_DELIVERABLE = { deliverable: '', acceptedBy: '' };
const typed = (value: number | null) => (value === null ? '' : String(value));

function measureEdit(measure: Goal['measure']) {
  if (measure.kind === 'deliverable') return { ...NO_NUMBER, ...measure };
  const { baseline, target, ...rest } = measure;
  return { ...NO_DELIVERABLE, ...rest, baseline: typed(baseline), target: typed(target) };
}

export const goalEdit = ({ text, dueOn, measure, milestones = [] }: Goal): GoalEdit => ({
  text,
  dueOn: dueOn ?? '',
  ...measureEdit(measure),
  milestones,
  out: false,
});

/** An empty goal, with the concern that it answers where there is no choice. */
export const newGoal = (concerns: readonly Concern[]): NewGoal => ({
  id: crypto.randomUUID(),
  ...{ text: '', dueOn: '', kind: 'number', ...NO_NUMBER, ...NO_DELIVERABLE, milestones: [], out: false },
  concernIds: concerns.length === 1 && concerns[0] ? [concerns[0].id] : [],
  helpedBy: [],
});

export const newConcern = ({ expectations }: Content): Concern => ({
  id: crypto.randomUUID(),
  expectationId: expectations.length === 1 ? (expectations[0]?.id ?? null) : null,
  text: '',
  evidence: [],
  earlierFeedback: [],
});

export type NameOf = (personId: string) => string;
export const ownerOf = ({ ownerId, ownerName }: Support, nameOf: NameOf) =>
  ownerId ? nameOf(ownerId) : ownerName;

export const supportEdit = (item: Support, nameOf: NameOf): SupportEdit => ({
  text: item.text,
  kind: item.kind,
  owner: ownerOf(item, nameOf),
  dueOn: item.dueOn ?? '',
});

/** Support that is still owed; what was given or withdrawn is history. */
export const promised = (plan: Plan, content: Content): Support[] =>
  content.support.filter(({ id }) => plan.support[id]?.state === 'promised');

/** The plan as it stands, opened for editing. */
export const editsOf = (plan: Plan, content: Content, nameOf: NameOf): Edits => ({
  goals: Object.fromEntries(content.goals.map((goal) => [goal.id, goalEdit(goal)])),
  newGoals: [],
  concerns: Object.fromEntries(content.concerns.map(({ id }) => [id, { evidence: [], out: false }])),
  newConcerns: [],
  support: Object.fromEntries(promised(plan, content).map((item) => [item.id, supportEdit(item, nameOf)])),
  added: [],
});
