import { Banner, RadioGroup, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';

export function Launch(props: FormProps) {
  const { today, plan, nameOf } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="launch"
      title="Record the launch meeting"
      submit="Record and start"
      done="Recorded. The clock starts."
      initial={{ happenedOn: today }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>In the meeting, {nameOf(plan.subjectId)} heard and could ask about:</p>
          <ul class="bullets">
            <li>the concerns, with their examples, and nothing new</li>
            <li>what is expected, and how each goal is measured</li>
            <li>the support, who gives it, and by when</li>
            <li>the timeline and the check-ins</li>
            <li>what follows if the goals are met, and if they are not</li>
          </ul>
          {!plan.view && (
            <Banner tone="warn" title="Their own view is not there yet">
              <p>Invite it in the meeting. They can add it at any time, or choose not to.</p>
            </Banner>
          )}
          <HappenedOn
            label="Day of the meeting"
            values={values}
            set={set}
            error={errorOf('happenedOn', 'The day')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function AnswerLaunch(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="answer_launch"
      title="The launch meeting"
      submit="Record my answer"
      done="Your answer is on the record."
      initial={{ agrees: '', text: '' }}
      data={({ agrees, text }) => ({ agrees: agrees === '' ? undefined : agrees === 'yes', text })}
    >
      {({ values, set, errorOf }) => (
        <>
          <RadioGroup
            label="Did it take place as recorded?"
            required
            value={values.agrees}
            onValue={(agrees) => set({ agrees })}
            error={errorOf('agrees', 'Your answer')}
            choices={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No, it was different' },
            ]}
          />
          <TextArea
            label="What was different"
            value={values.text}
            onValue={(text) => set({ text })}
            required={values.agrees === 'no'}
          />
        </>
      )}
    </CommandDialog>
  );
}
