import { openAmendment } from '@fairway/shared/plan/amendment.ts';
import { Banner, RadioGroup, TextArea, TextField } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';
import { Changes } from '../plan/changes.tsx';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';

export function AnswerAmendment(props: FormProps) {
  const { plan } = usePlan();
  const open = openAmendment(plan);
  const version = { contentHash: open?.contentHash ?? '' };
  return (
    <ReceiptForm {...props} type="answer_amendment" what="the amendment" version={version}>
      {open && (
        <section class="fw-stack fw-tight" aria-label="What changes">
          <p class="fw-strong">Why</p>
          <p class="quote">{open.reason}</p>
          {open.surprise && (
            <>
              <p class="fw-strong">Why a new concern could not wait</p>
              <p class="quote">{open.surprise}</p>
            </>
          )}
          <p class="fw-strong">What changes</p>
          <Changes changes={open.changes ?? []} />
        </section>
      )}
    </ReceiptForm>
  );
}

export const AnswerExtension = (props: FormProps) => (
  <ReceiptForm {...props} type="answer_extension" what="the extension" version={{}} />
);

type Receipt = FormProps & {
  type: 'answer_amendment' | 'answer_extension';
  what: string;
  /** Names the version that is received, where the answer names one. */
  version: { contentHash?: string };
  /** What is to be read before it is answered. */
  children?: ComponentChildren;
};

function ReceiptForm({ type, what, version, children, ...rest }: Receipt) {
  return (
    <CommandDialog
      {...rest}
      type={type}
      title={`Answer ${what}`}
      submit="Record my answer"
      done="Your answer is on the record."
      initial={{ state: '', statement: '' }}
      data={(values) => ({ ...values, ...version })}
    >
      {({ values, set, errorOf }) => (
        <>
          {children}
          <RadioGroup
            label="Your answer"
            required
            value={values.state}
            onValue={(state) => set({ state })}
            error={errorOf('state', 'Your answer')}
            choices={[
              {
                value: 'acknowledged',
                label: `I received ${what}`,
                hint: 'It says nothing about whether you agree.',
              },
              { value: 'declined', label: 'I decline to acknowledge it', hint: 'This is recorded as such.' },
            ]}
          />
          <TextArea
            label="A statement of your own"
            hint="Your words stay with the plan, unchanged for good."
            value={values.statement}
            onValue={(statement) => set({ statement })}
          />
          <Banner title="Receipt, not agreement">
            <p>Acknowledging only says that you were given it. You can disagree with all of it.</p>
          </Banner>
        </>
      )}
    </CommandDialog>
  );
}

export function PutAmendmentInEffect(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="put_amendment_in_effect"
      title="Go on under the amendment"
      submit="Go on"
      done="The plan runs on as amended."
      initial={{}}
      data={() => ({})}
    >
      {() => (
        <p>The amendment was handed over and could be read. The plan runs on without an answer to it.</p>
      )}
    </CommandDialog>
  );
}

type HandedOver = FormProps & { type: 'deliver_plan' | 'deliver_amendment' };

function HandedOverForm({ type, ...rest }: HandedOver) {
  const { today } = usePlan();
  return (
    <CommandDialog
      {...rest}
      type={type}
      title="Handed over on paper"
      submit="Record"
      done="Recorded."
      initial={{ witness: '', happenedOn: today }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>
            For somebody who cannot read it here: print it, hand it over in person, with somebody present.
          </p>
          <TextField
            label="Who was there as a witness"
            required
            value={values.witness}
            onValue={(witness) => set({ witness })}
            error={errorOf('witness', 'The witness')}
          />
          <HappenedOn
            label="Handed over on"
            values={values}
            set={set}
            error={errorOf('happenedOn', 'The day')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export const DeliverPlan = (props: FormProps) => <HandedOverForm {...props} type="deliver_plan" />;
export const DeliverAmendment = (props: FormProps) => <HandedOverForm {...props} type="deliver_amendment" />;
