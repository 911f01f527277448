import { TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';

export function AddOwnEntry(props: FormProps) {
  const { today } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="add_own_entry"
      title="Add your own entry"
      submit="Add"
      done="Your entry is on the record."
      initial={{ text: '', happenedOn: today }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <TextArea
            label="What you want on the record"
            hint="Progress, obstacles, what helped, what did not. Your manager and HR see it."
            required
            value={values.text}
            onValue={(text) => set({ text })}
            error={errorOf('text', 'Your entry')}
          />
          <HappenedOn values={values} set={set} error={errorOf('happenedOn', 'The day')} />
        </>
      )}
    </CommandDialog>
  );
}

export function AnswerEntry({ entryId, ...rest }: FormProps & { entryId: string }) {
  return (
    <CommandDialog
      {...rest}
      type="answer_entry"
      about={entryId}
      title="Answer this entry"
      submit="Answer"
      done="Your answer stands beside the entry."
      initial={{ text: '' }}
      data={({ text }) => ({ entryId, text })}
    >
      {({ values, set, errorOf }) => (
        <TextArea
          label="Your answer"
          hint="Everybody who may read the plan sees it."
          required
          value={values.text}
          onValue={(text) => set({ text })}
          error={errorOf('text', 'Your answer')}
        />
      )}
    </CommandDialog>
  );
}

export function ExplainStatus({ entryId, ...rest }: FormProps & { entryId: string }) {
  return (
    <CommandDialog
      {...rest}
      type="explain_status"
      about={entryId}
      title="Say why"
      submit="Add the reason"
      done="The reason stands with the note."
      initial={{ reason: '' }}
      data={({ reason }) => ({ entryId, reason })}
    >
      {({ values, set, errorOf }) => (
        <TextArea
          label="What happened"
          hint="One sentence, as facts."
          required
          value={values.reason}
          onValue={(reason) => set({ reason })}
          error={errorOf('reason', 'What happened')}
        />
      )}
    </CommandDialog>
  );
}

export function RetractEntry({ entryId, ...rest }: FormProps & { entryId: string }) {
  return (
    <CommandDialog
      {...rest}
      type="retract_entry"
      about={entryId}
      title="Take this entry back"
      submit="Take back"
      done="The entry is marked as taken back."
      initial={{ reason: '' }}
      data={({ reason }) => ({ entryId, reason })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>It stays on the record, struck through, with your reason.</p>
          <TextArea
            label="Reason"
            required
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'Reason')}
          />
        </>
      )}
    </CommandDialog>
  );
}
