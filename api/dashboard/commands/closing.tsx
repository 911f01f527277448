import { EXIT_STEP_WORDS, type ExitStep } from '@fairway/shared/plan/exit.ts';
import { TextArea } from '@fairway/shared/ui';
import { CommandDialog, type FormProps } from './command-form.tsx';

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
