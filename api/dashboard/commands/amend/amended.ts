import type { Content, Goal, Measure, Support } from '@fairway/shared/plan';
import { numberOf } from '../number-of.ts';

/** A goal as it is typed: the fields of either kind of measure, the others left empty. */
export interface GoalEdit {
  text: string;
  dueOn: string;
  metric: string;
  baseline: string;
  target: string;
  unit: string;
  source: string;
  deliverable: string;
  acceptedBy: string;
}

/** Support as it is typed. */
export interface SupportEdit {
  text: string;
  kind: Support['kind'];
  /** Who gives it, by name. */
  owner: string;
  dueOn: string;
}

export interface Edits {
  goals: Record<string, GoalEdit>;
  support: Record<string, SupportEdit>;
  added: (SupportEdit & { id: string })[];
}

const NO_NUMBER = { metric: '', baseline: '', target: '', unit: '', source: '' };
const NO_DELIVERABLE = { deliverable: '', acceptedBy: '' };
const typed = (value: number | null) => (value === null ? '' : String(value));

export function goalEdit({ text, dueOn, measure }: Goal): GoalEdit {
  const whole = { text, dueOn: dueOn ?? '' };
  if (measure.kind === 'deliverable')
    return {
      ...whole,
      ...NO_NUMBER,
      deliverable: measure.deliverable,
      acceptedBy: measure.acceptedBy,
    };
  const { metric, baseline, target, unit, source } = measure;
  return {
    ...whole,
    ...NO_DELIVERABLE,
    ...{ metric, baseline: typed(baseline), target: typed(target), unit, source },
  };
}

type NameOf = (personId: string) => string;
const ownerOf = ({ ownerId, ownerName }: Support, nameOf: NameOf) => (ownerId ? nameOf(ownerId) : ownerName);

export const supportEdit = (item: Support, nameOf: NameOf): SupportEdit => ({
  text: item.text,
  kind: item.kind,
  owner: ownerOf(item, nameOf),
  dueOn: item.dueOn ?? '',
});

/** The content with what was typed in place of what it said; all that nobody touched stays exactly as it was. */
export const amended = (content: Content, { goals, support, added }: Edits, nameOf: NameOf): Content => ({
  ...content,
  goals: content.goals.map((goal) => {
    const edit = goals[goal.id];
    return edit
      ? { ...goal, text: edit.text, measure: measureOf(goal.measure, edit), dueOn: edit.dueOn || null }
      : goal;
  }),
  support: [
    ...content.support.map((item) => {
      const edit = support[item.id];
      if (!edit) return item;
      const { text, kind, owner, dueOn } = edit;
      const giver = owner === ownerOf(item, nameOf) ? {} : { ownerId: null, ownerName: owner };
      return { ...item, text, kind, dueOn: dueOn || null, ...giver };
    }),
    ...added.map(({ id, text, kind, owner, dueOn }) => ({
      ...{ id, text, kind, ownerId: null, ownerName: owner, dueOn: dueOn || null },
      goalIds: content.goals.map((goal) => goal.id),
    })),
  ],
});

function measureOf(measure: Measure, edit: GoalEdit): Measure {
  if (measure.kind === 'deliverable')
    return { ...measure, deliverable: edit.deliverable, acceptedBy: edit.acceptedBy };
  const { metric, baseline, target, unit, source } = edit;
  return { ...measure, metric, baseline: numberOf(baseline), target: numberOf(target), unit, source };
}
