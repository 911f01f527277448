import { RadioGroup, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';
import { STATUS_OPTIONS } from './readings.tsx';

export function NoteStatus(props: FormProps) {
  const { today } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="note_status"
      title="Log a status note"
      submit="Log"
      done="Logged."
      initial={{ status: '', reason: '', happenedOn: today }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <RadioGroup
            label="How is it going?"
            hint="Your mark between talks. It does not count as a check-in."
            required
            inline
            value={values.status}
            onValue={(status) => set({ status })}
            error={errorOf('status', 'The status')}
            choices={STATUS_OPTIONS}
          />
          <TextArea
            label="Why, in a sentence"
            rows={2}
            value={values.reason}
            onValue={(reason) => set({ reason })}
          />
          <HappenedOn values={values} set={set} error={errorOf('happenedOn', 'The day')} />
        </>
      )}
    </CommandDialog>
  );
}
