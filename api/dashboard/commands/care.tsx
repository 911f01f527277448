import type { Person } from '@fairway/shared/contract/people.ts';
import { EXIT_STEP_WORDS, type ExitStep } from '@fairway/shared/plan/exit.ts';
import { formatDay, Loading, PeoplePicker, RadioGroup, TextArea } from '@fairway/shared/ui';
import { useLoad } from '../load.tsx';
import { everybody } from '../people/load.ts';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';

export function HandOver(props: FormProps) {
  const { plan } = usePlan();
  const { data: people } = useLoad<Person[]>('people', everybody);
  const others = (people ?? [])
    .filter((person) => person.id !== plan.subjectId && person.id !== plan.managerId && !person.leftOn)
    .map(({ id, name, title }) => ({ id, name, ...(title && { detail: title }) }));
  return (
    <CommandDialog
      {...props}
      type="hand_over"
      title="Hand over to another manager"
      submit="Hand over"
      done="The plan has another manager now."
      initial={{ managerId: '', reason: '', notes: '', draft: '' }}
      data={({ notes, draft, ...values }) => ({
        ...values,
        ...(plan.privateNotes.length > 0 && { notes }),
        ...(plan.status === 'draft' && { draft }),
      })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>What is owed stays owed and in sight: check-ins, and the support that was promised.</p>
          {people ? (
            <PeoplePicker
              label="New manager"
              required
              people={others}
              value={values.managerId}
              onValue={(managerId) => set({ managerId })}
              error={errorOf('managerId', 'The new manager')}
            />
          ) : (
            <Loading lines={1} />
          )}
          <TextArea
            label="Reason"
            hint={
              plan.sharing
                ? 'The employee reads it.'
                : 'For HR and the new manager. The employee never reads it.'
            }
            required
            rows={2}
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'The reason')}
          />
          {plan.privateNotes.length > 0 && (
            <RadioGroup
              label="The private notes so far"
              required
              value={values.notes}
              onValue={(notes) => set({ notes })}
              error={errorOf('notes', 'What becomes of the private notes')}
              choices={[
                { value: 'pass', label: 'The new manager reads them' },
                { value: 'keep_back', label: 'They stay with HR alone' },
              ]}
            />
          )}
          {plan.status === 'draft' && (
            <RadioGroup
              label="A draft that was not sent yet"
              required
              value={values.draft}
              onValue={(draft) => set({ draft })}
              error={errorOf('draft', 'What becomes of the draft')}
              choices={[
                { value: 'pass', label: 'The new manager goes on with it' },
                { value: 'remove', label: 'It is removed, and the new manager begins anew' },
              ]}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}

export function EndOtherwise(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="end_otherwise"
      title="End for another reason"
      submit="End the plan"
      danger
      done="The plan has ended."
      initial={{ reason: '' }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>
            For an end outside the plan: somebody resigned, moved, or it was settled. It counts as no success
            and no failure.
          </p>
          <TextArea
            label="What happened"
            hint="In a few words. No reason that concerns health or family."
            required
            rows={2}
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'What happened')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function Appeal(props: FormProps) {
  const right = usePlan().plan.outcome?.appeal;
  return (
    <CommandDialog
      {...props}
      type="appeal"
      title="Appeal"
      submit="Record my appeal"
      done="Your appeal is on the record. Somebody who did not decide before looks at it."
      initial={{ text: '' }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          {right && (
            <p>
              It goes to <strong>{right.to}</strong>, until {formatDay(right.until)}.
            </p>
          )}
          <TextArea
            label="What should be looked at again, and why"
            hint="Somebody decides who neither led nor approved the plan, nor confirmed its outcome."
            required
            rows={6}
            value={values.text}
            onValue={(text) => set({ text })}
            error={errorOf('text', 'Your appeal')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function DecideAppeal(props: FormProps) {
  const { plan } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="decide_appeal"
      title="Decide the appeal"
      submit="Record the decision"
      done="The decision is on the record."
      initial={{ upheld: '', reason: '' }}
      data={({ upheld, reason }) => ({ upheld: upheld === '' ? undefined : upheld === 'yes', reason })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p class="quote">{plan.appeal?.text}</p>
          <RadioGroup
            label="Decision"
            required
            value={values.upheld}
            onValue={(upheld) => set({ upheld })}
            error={errorOf('upheld', 'The decision')}
            choices={[
              { value: 'yes', label: 'The appeal is right' },
              { value: 'no', label: 'The outcome stands' },
            ]}
          />
          <TextArea
            label="Why"
            hint="The employee reads it."
            required
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'Why')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function DoExitStep({ step, ...rest }: FormProps & { step: ExitStep }) {
  return (
    <CommandDialog
      {...rest}
      type="do_exit_step"
      about={step}
      title="Step done"
      submit="Record"
      done="Recorded."
      initial={{ note: '' }}
      data={({ note }) => ({ step, note })}
    >
      {({ values, set }) => (
        <>
          <p class="fw-strong">{EXIT_STEP_WORDS[step]}</p>
          <TextArea label="Note" rows={2} value={values.note} onValue={(note) => set({ note })} />
        </>
      )}
    </CommandDialog>
  );
}
