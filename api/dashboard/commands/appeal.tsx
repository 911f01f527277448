import { formatDay, RadioGroup, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';

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
