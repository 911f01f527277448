import { TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';
import { Reading, type Readings, readingsTyped } from './readings.tsx';

export function ReviewMidPoint(props: FormProps) {
  const { today, plan } = usePlan();
  const goals = plan.content?.goals ?? [];
  const initial: Readings & { happenedOn: string; text: string } = {
    happenedOn: today,
    text: '',
    statuses: {},
    readings: {},
  };
  return (
    <CommandDialog
      {...props}
      type="review_mid_point"
      title="Mid-point review"
      submit="Record the review"
      done="The mid-point review is on the record."
      initial={initial}
      data={(values) => ({
        happenedOn: values.happenedOn,
        text: values.text,
        goals: readingsTyped(goals, values),
      })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>
            Half-way: is the plan still right? Look at each goal, at the support, and at what stands in the
            way.
          </p>
          <HappenedOn values={values} set={set} error={errorOf('happenedOn', 'The day')} />
          {goals.map((goal) => (
            <Reading key={goal.id} goal={goal} values={values} set={set} />
          ))}
          <TextArea
            label="What you concluded together"
            hint="The employee reads it."
            required
            value={values.text}
            onValue={(text) => set({ text })}
            error={errorOf('text', 'What you concluded')}
          />
        </>
      )}
    </CommandDialog>
  );
}
