import type { CommandType } from '@fairway/shared/plan';
import { TextArea, TextField } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';

type Props = FormProps & { type: CommandType; what: string };

function DeclinedForm({ type, what, ...rest }: Props) {
  const { today, plan, nameOf } = usePlan();
  return (
    <CommandDialog
      {...rest}
      type={type}
      title={`Record that receipt of the ${what} was declined`}
      submit="Record"
      done="Recorded."
      initial={{ witness: '', words: '', happenedOn: today }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>
            Use this when {nameOf(plan.subjectId)} had time to read the {what} and declined to you in person.
          </p>
          <TextField
            label="Who was there as a witness"
            required
            value={values.witness}
            onValue={(witness) => set({ witness })}
            error={errorOf('witness', 'The witness')}
          />
          <TextArea
            label="Their own words"
            hint="As they said them, if they said anything."
            value={values.words}
            onValue={(words) => set({ words })}
          />
          <HappenedOn values={values} set={set} error={errorOf('happenedOn', 'The day')} />
        </>
      )}
    </CommandDialog>
  );
}

export const RecordRefusal = (props: FormProps) => (
  <DeclinedForm {...props} type="record_refusal" what="plan" />
);
export const RecordExtensionRefusal = (props: FormProps) => (
  <DeclinedForm {...props} type="record_extension_refusal" what="extension" />
);
