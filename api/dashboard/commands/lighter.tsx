import { addDays, later } from '@fairway/shared/plan';
import { DateField, formatDay, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { DoneOn } from './done-on.tsx';

type TaskProps = FormProps & { taskId: string; text: string };

export const DoTask = ({ taskId, text, ...rest }: TaskProps) => (
  <DoneOn
    {...rest}
    type="do_task"
    title="A task is done"
    label="Done on"
    about={{ id: taskId, key: 'taskId', text }}
  />
);

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
