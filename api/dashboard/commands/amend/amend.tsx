import type { Content, Plan } from '@fairway/shared/plan';
import { onlyEases } from '@fairway/shared/plan/amendment.ts';
import { contentHash } from '@fairway/shared/plan/content.ts';
import { Banner, Button, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../../plan/context.tsx';
import { CommandDialog, type CommandForm, type FormProps } from '../command-form.tsx';
import { amended, type Edits, goalEdit, supportEdit } from './amended.ts';
import { GoalFields } from './goal-fields.tsx';
import { SupportFields } from './support-fields.tsx';

type Values = Edits & { reason: string };

/** Changes goals, measures, dates and support of a running plan, openly. */
export function Amend(props: FormProps) {
  const { plan, nameOf } = usePlan();
  const { content } = plan;
  if (!content) return null;
  const initial: Values = {
    goals: Object.fromEntries(content.goals.map((goal) => [goal.id, goalEdit(goal)])),
    support: Object.fromEntries(promised(plan, content).map((item) => [item.id, supportEdit(item, nameOf)])),
    added: [],
    reason: '',
  };
  return (
    <CommandDialog
      {...props}
      type="amend"
      title="Amend the plan"
      submit="Record the amendment"
      done="The amendment is on the record."
      initial={initial}
      data={({ reason, ...edits }) => ({ content: amended(content, edits, nameOf), reason })}
    >
      {(form) => <Fields {...form} content={content} />}
    </CommandDialog>
  );
}

/** Support that is still owed; what was given or withdrawn is history. */
const promised = (plan: Plan, content: Content) =>
  content.support.filter(({ id }) => plan.support[id]?.state === 'promised');

function Fields({ values, set, errorOf, content }: CommandForm<Values> & { content: Content }) {
  const { plan, today } = usePlan();
  const owed = promised(plan, content);
  const add = () => {
    const support = { text: '', kind: 'coaching' as const, owner: '', dueOn: today };
    set({ added: [...values.added, { ...support, id: crypto.randomUUID() }] });
  };
  return (
    <>
      <p>Open what has to change. All else stays as it is.</p>
      <fieldset class="fw-stack fw-tight">
        <legend class="fw-label">Goals</legend>
        {content.goals.map((goal) => {
          const edit = values.goals[goal.id] ?? goalEdit(goal);
          return (
            <GoalFields
              key={goal.id}
              goal={goal}
              edit={edit}
              onEdit={(change) => set({ goals: { ...values.goals, [goal.id]: { ...edit, ...change } } })}
            />
          );
        })}
      </fieldset>
      <fieldset class="fw-stack fw-tight">
        <legend class="fw-label">Support</legend>
        {owed.map((item) => {
          const edit = values.support[item.id];
          return (
            edit && (
              <details key={item.id} class="more amend-part">
                <summary>{item.text}</summary>
                <SupportFields
                  label="Support"
                  edit={edit}
                  onEdit={(change) =>
                    set({ support: { ...values.support, [item.id]: { ...edit, ...change } } })
                  }
                />
              </details>
            )
          );
        })}
        {values.added.map((one) => (
          <SupportFields
            key={one.id}
            label="More support"
            edit={one}
            onEdit={(change) =>
              set({ added: values.added.map((other) => (other === one ? { ...one, ...change } : other)) })
            }
          />
        ))}
        <div>
          <Button size="s" onClick={add}>
            Add support
          </Button>
        </div>
      </fieldset>
      <TextArea
        label="Why"
        hint="The employee reads it."
        required
        value={values.reason}
        onValue={(reason) => set({ reason })}
        error={errorOf('reason', 'Why')}
      />
      <WhatFollows content={content} values={values} />
    </>
  );
}

/** Whether what is typed so far rests the plan, and until when. */
function WhatFollows({ content, values }: { content: Content; values: Values }) {
  const { plan, nameOf } = usePlan();
  const after = amended(content, values, nameOf);
  const employee = nameOf(plan.subjectId);
  if (contentHash(after) === contentHash(content))
    return (
      <Banner title="Nothing is changed yet">
        <p>
          More support or a later day applies at once. Everything else pauses the plan until {employee} has
          answered it.
        </p>
      </Banner>
    );
  if (onlyEases(content, after))
    return (
      <Banner tone="good" title="This applies at once">
        <p>It only gives more support or more time. The plan runs on, and {employee} reads it here.</p>
      </Banner>
    );
  return (
    <Banner tone="warn" title="This pauses the plan">
      <p>
        The plan rests until {employee} says that they received it or declines to, or until it was handed over
        with a witness and there was time to read it. No day counts in between.
      </p>
    </Banner>
  );
}
