import { addDays, later } from '@fairway/shared/plan';
import { DateField, formatDay, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';

type TaskProps = FormProps & { taskId: string; text: string };

export function DoTask({ taskId, text, ...rest }: TaskProps) {
  const { today } = usePlan();
  return (
    <CommandDialog
      {...rest}
      type="do_task"
      about={taskId}
      title="A task is done"
      submit="Record"
      done="Recorded."
      initial={{ happenedOn: today, note: '' }}
      data={(values) => ({ taskId, ...values })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p class="quote">{text}</p>
          <HappenedOn label="Done on" values={values} set={set} error={errorOf('happenedOn', 'The day')} />
          <TextArea label="Note" rows={2} value={values.note} onValue={(note) => set({ note })} />
        </>
      )}
    </CommandDialog>
  );
}

export function ContinueLighter(props: FormProps) {
  const { plan, today } = usePlan();
  const from = plan.lighter?.endsOn ?? today;
  return (
    <CommandDialog
      {...props}
      type="continue_lighter"
      title="Let it go on"
      submit="Go on"
      done="It goes on to the new day."
      initial={{ to: '', reason: '' }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>You meant to look back on {formatDay(from)}.</p>
          <DateField
            label="Look back on"
            required
            min={addDays(later(from, today), 1)}
            value={values.to}
            onValue={(to) => set({ to })}
            error={errorOf('to', 'The new day')}
          />
          <TextArea
            label="Why"
            hint="The employee reads it."
            required
            rows={2}
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'The reason')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function EndLighter(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="end_lighter"
      title="Look back: it is met"
      submit="End it as met"
      done="Ended: met."
      initial={{ reason: '' }}
      data={({ reason }) => ({ outcome: 'met', reason, pipId: null })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>
            If it is not met yet, let it go on to a later day. If a performance improvement plan has to
            follow, start that in the extension’s panel: what was documented here comes along.
          </p>
          <TextArea
            label="What was reached"
            hint="The employee reads it. Say what went well."
            required
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'What was reached')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function TakeUpReferral(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="take_up_referral"
      title="Take it up"
      submit="HR takes it from here"
      done="Taken up. No plan was begun."
      initial={{ note: '' }}
      data={(values) => values}
    >
      {({ values, set }) => (
        <>
          <p>
            HR goes on outside Fairway, by its own process. Nothing of that process belongs on this record.
          </p>
          <TextArea
            label="What the manager should know"
            hint="The manager reads it; the person it is about does not."
            rows={2}
            value={values.note}
            onValue={(note) => set({ note })}
          />
        </>
      )}
    </CommandDialog>
  );
}
