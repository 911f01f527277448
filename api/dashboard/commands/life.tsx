import { Banner, RadioGroup, TextArea, TextField } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';

export function OfferCompanion(props: FormProps) {
  const { today } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="offer_companion"
      title="A companion was offered"
      submit="Record"
      done="Recorded."
      initial={{ happenedOn: today, accepted: '', name: '' }}
      data={({ accepted, ...values }) => ({
        ...values,
        accepted: accepted === '' ? undefined : accepted === 'yes',
      })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>A colleague or representative may come along to talks about this plan.</p>
          <RadioGroup
            label="Does the employee want one?"
            required
            inline
            value={values.accepted}
            onValue={(accepted) => set({ accepted })}
            error={errorOf('accepted', 'The answer')}
            choices={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ]}
          />
          {values.accepted === 'yes' && (
            <TextField label="Who comes along" value={values.name} onValue={(name) => set({ name })} />
          )}
          <HappenedOn label="Offered on" values={values} set={set} error={errorOf('happenedOn', 'The day')} />
        </>
      )}
    </CommandDialog>
  );
}

export function AddPrivateNote(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="add_private_note"
      title="Add a private note"
      submit="Add"
      done="The note is on the record."
      initial={{ text: '' }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <Banner title="Between HR and the manager">
            <p>The employee does not see it. It may have to be disclosed, so write facts only.</p>
          </Banner>
          <TextArea
            label="Note"
            required
            value={values.text}
            onValue={(text) => set({ text })}
            error={errorOf('text', 'The note')}
          />
        </>
      )}
    </CommandDialog>
  );
}
