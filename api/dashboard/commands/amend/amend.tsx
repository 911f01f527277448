import type { Content, Plan } from '@fairway/shared/plan';
import { Banner, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../../plan/context.tsx';
import { Rows } from '../../rows.tsx';
import { CommandDialog, type CommandForm, type FormProps } from '../command-form.tsx';
import { amended } from './amended.ts';
import { ConcernFields, NewConcernFields } from './concern-fields.tsx';
import { type Edits, editsOf, newConcern, newGoal, promised } from './edits.ts';
import { GoalFields, NewGoalFields } from './goal-fields.tsx';
import { SupportSection } from './support-fields.tsx';
import { WhatFollows } from './what-follows.tsx';

type Values = Edits & { reason: string; surprise: string };

/** Changes what a running plan says, openly. */
export function Amend(props: FormProps) {
  const { plan, nameOf } = usePlan();
  const { content } = plan;
  if (!content) return null;
  const initial: Values = { ...editsOf(plan, content, nameOf), reason: '', surprise: '' };
  return (
    <CommandDialog
      {...props}
      type="amend"
      title="Amend the plan"
      submit="Record the amendment"
      done="The amendment is on the record."
      initial={initial}
      data={({ reason, surprise, ...edits }) => ({
        content: amended(content, edits, nameOf),
        ...{ reason, surprise },
      })}
    >
      {(form) => <Fields {...form} content={content} plan={plan} />}
    </CommandDialog>
  );
}

type Props = CommandForm<Values> & { content: Content; plan: Plan };

function Fields({ values, set, errorOf, content, plan }: Props) {
  const { nameOf } = usePlan();
  const owed = promised(plan, content);
  const { goals, concerns, newConcerns } = values;
  const answerable = [...content.concerns.filter(({ id }) => !concerns[id]?.out), ...newConcerns];
  return (
    <>
      <p>Open what has to change. All else stays as it is.</p>
      <fieldset class="fw-stack fw-tight">
        <legend class="fw-label">Goals</legend>
        {content.goals.map((goal) => {
          const edit = goals[goal.id];
          return (
            edit && (
              <GoalFields
                key={goal.id}
                goal={goal}
                edit={edit}
                onEdit={(change) => set({ goals: { ...goals, [goal.id]: { ...edit, ...change } } })}
              />
            )
          );
        })}
        <Rows
          name="New goal"
          add="Add a goal"
          rows={values.newGoals}
          make={() => newGoal(answerable)}
          onRows={(newGoals) => set({ newGoals })}
        >
          {(goal, change) => (
            <NewGoalFields edit={goal} onEdit={change} concerns={answerable} support={owed} />
          )}
        </Rows>
      </fieldset>
      <SupportSection values={values} set={set} owed={owed} />
      <fieldset class="fw-stack fw-tight">
        <legend class="fw-label">Areas for improvement</legend>
        {content.concerns.map((concern) => {
          const edit = concerns[concern.id];
          return (
            edit && (
              <ConcernFields
                key={concern.id}
                concern={concern}
                edit={edit}
                onEdit={(change) => set({ concerns: { ...concerns, [concern.id]: { ...edit, ...change } } })}
              />
            )
          );
        })}
        <Rows
          name="New concern"
          add="Add a concern"
          rows={newConcerns}
          make={() => newConcern(content)}
          onRows={(all) => set({ newConcerns: all })}
        >
          {(concern, change) => (
            <NewConcernFields concern={concern} expectations={content.expectations} onConcern={change} />
          )}
        </Rows>
        {newConcerns.length > 0 && (
          <Banner tone="warn" title="A new concern comes as a surprise">
            <p>
              What falls short should have been said before it stands in a plan. Can it be raised in a
              check-in first, or wait for the regular reviews? If not, say why. The record will show that it
              came late.
            </p>
          </Banner>
        )}
        {newConcerns.length > 0 && (
          <TextArea
            label="Why the new concern cannot wait"
            hint="The employee reads it."
            required
            rows={2}
            value={values.surprise}
            onValue={(surprise) => set({ surprise })}
          />
        )}
      </fieldset>
      <TextArea
        label="Why"
        hint="The employee reads it."
        required
        value={values.reason}
        onValue={(reason) => set({ reason })}
        error={errorOf('reason', 'Why')}
      />
      <WhatFollows before={content} after={amended(content, values, nameOf)} />
    </>
  );
}
