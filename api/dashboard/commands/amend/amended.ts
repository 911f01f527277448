import type { Concern, Content, Goal, Measure, Support } from '@fairway/shared/plan';
import { numberOf } from '../number-of.ts';
import { type ConcernEdit, type Edits, type GoalEdit, type NameOf, type NewGoal, ownerOf } from './edits.ts';

/** The content with what was typed in place of what it said; all that nobody touched stays exactly as it was. */
export function amended(content: Content, edits: Edits, nameOf: NameOf): Content {
  const concerns = [...content.concerns.flatMap((one) => kept(one, edits)), ...edits.newConcerns];
  const concernIds = new Set(concerns.map(({ id }) => id));
  const goals = [
    ...content.goals.flatMap((goal) => edited(goal, edits.goals[goal.id], concernIds)),
    ...edits.newGoals.map(added),
  ];
  return { ...content, concerns, goals, support: supportFor(goals, content, edits, nameOf) };
}

function kept(concern: Concern, { concerns }: Edits): Concern[] {
  const edit: ConcernEdit | undefined = concerns[concern.id];
  if (edit?.out) return [];
  return [
    edit?.evidence.length ? { ...concern, evidence: [...concern.evidence, ...edit.evidence] } : concern,
  ];
}

function edited(goal: Goal, edit: GoalEdit | undefined, concernIds: ReadonlySet<string>): Goal[] {
  if (!edit) return [goal];
  if (edit.out) return [];
  const { text, dueOn, milestones } = edit;
  return [
    {
      ...goal,
      ...{ text, measure: measureOf(edit), dueOn: dueOn || null },
      concernIds: goal.concernIds.filter((id) => concernIds.has(id)),
      ...((goal.milestones || milestones.length > 0) && { milestones }),
    },
  ];
}

const added = ({ id, text, concernIds, dueOn, milestones, ...edit }: NewGoal): Goal => ({
  ...{ id, concernIds, text },
  measure: measureOf(edit),
  dueOn: dueOn || null,
  ...(milestones.length > 0 && { milestones }),
});

type MeasureEdit = Omit<GoalEdit, 'text' | 'dueOn' | 'milestones' | 'out'>;

function measureOf({
  kind,
  metric,
  baseline,
  target,
  unit,
  source,
  deliverable,
  acceptedBy,
}: MeasureEdit): Measure {
  if (kind === 'deliverable') return { kind, deliverable, acceptedBy };
  return { kind, metric, baseline: numberOf(baseline), target: numberOf(target), unit, source };
}

/** Support that the amendment adds helps every goal; what was promised before helps whom it was chosen for. */
function supportFor(
  goals: readonly Goal[],
  content: Content,
  { support, added: more, newGoals }: Edits,
  nameOf: NameOf,
): Support[] {
  const ids = goals.map(({ id }) => id);
  return [
    ...content.support.map((item) => {
      const helpsNew = newGoals.filter(({ helpedBy }) => helpedBy.includes(item.id)).map(({ id }) => id);
      const goalIds = [...item.goalIds.filter((id) => ids.includes(id)), ...helpsNew];
      const edit = support[item.id];
      if (!edit) return { ...item, goalIds };
      const { text, kind, owner, dueOn } = edit;
      const giver = owner === ownerOf(item, nameOf) ? {} : { ownerId: null, ownerName: owner };
      return { ...item, goalIds, text, kind, dueOn: dueOn || null, ...giver };
    }),
    ...more.map(({ id, text, kind, owner, dueOn }) => ({
      ...{ id, text, kind, ownerId: null, ownerName: owner, dueOn: dueOn || null },
      goalIds: ids,
    })),
  ];
}
