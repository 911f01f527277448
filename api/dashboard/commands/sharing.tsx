import { Banner, RadioGroup, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';

export function Share(props: FormProps) {
  const { plan, nameOf } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="share"
      title="Share with the employee"
      submit="Share"
      done="Shared. They can read it now and are asked for their view."
      initial={{}}
      data={() => ({ contentHash: plan.approval?.contentHash ?? '' })}
    >
      {() => (
        <>
          <p>
            From now on <strong>{nameOf(plan.subjectId)}</strong> can read all of it and is invited to add
            their own view. Tell them in person first: nothing in it should be a surprise.
          </p>
          <p class="fw-muted">After this only HR can withdraw the plan. Sharing does not start the clock.</p>
        </>
      )}
    </CommandDialog>
  );
}

export function AnswerReceipt(props: FormProps) {
  const { plan } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="answer_receipt"
      title="Say that you received it"
      submit="Record my answer"
      done="Your answer is on the record."
      initial={{ state: '', statement: '' }}
      data={(values) => ({ ...values, contentHash: plan.sharing?.contentHash ?? '' })}
    >
      {({ values, set, errorOf }) => (
        <>
          <RadioGroup
            label="Your answer"
            required
            value={values.state}
            onValue={(state) => set({ state })}
            error={errorOf('state', 'Your answer')}
            choices={[
              {
                value: 'acknowledged',
                label: 'I received the plan',
                hint: 'It says nothing about whether you agree.',
              },
              { value: 'declined', label: 'I decline to acknowledge it', hint: 'This is recorded as such.' },
            ]}
          />
          <TextArea
            label="A statement of your own"
            hint="Your words stay with the plan, unchanged for good. You may also add them later as your view."
            value={values.statement}
            onValue={(statement) => set({ statement })}
          />
          <Banner title="Receipt, not agreement">
            <p>Acknowledging only says that you were given the plan. You can disagree with all of it.</p>
          </Banner>
        </>
      )}
    </CommandDialog>
  );
}

export function GiveView(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="give_view"
      title="Add your view"
      submit="Record my view"
      done="Your view is on the record."
      initial={{ state: 'given', text: '' }}
      data={({ state, text }) => ({ state, text: state === 'given' ? text : '' })}
    >
      {({ values, set, errorOf }) => (
        <>
          <RadioGroup
            label="Your view"
            required
            value={values.state}
            onValue={(state) => set({ state })}
            choices={[
              { value: 'given', label: 'I want to add how I see it' },
              { value: 'declined', label: 'I would rather not add a view' },
            ]}
          />
          {values.state === 'given' && (
            <TextArea
              label="How you see it"
              hint="Causes, obstacles, what would help, what you see differently. Your manager and HR read it."
              required
              value={values.text}
              onValue={(text) => set({ text })}
              error={errorOf('text', 'Your view')}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}
