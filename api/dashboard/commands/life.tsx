import { openAmendment } from '@fairway/shared/plan/amendment.ts';
import { Banner, DateField, RadioGroup, TextArea, TextField } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './talk.tsx';

const orNull = (day: string) => day || null;

export function Pause(props: FormProps) {
  const { today } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="pause"
      title="Pause the plan"
      submit="Pause"
      done="The plan is paused."
      initial={{ from: today, to: '', noticeSentOn: '' }}
      data={({ from, to, noticeSentOn }) => ({ from, to: orNull(to), noticeSentOn: orNull(noticeSentOn) })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>For an absence or an adjustment. Days do not count, and dates move when it goes on.</p>
          <Banner title="The reason is not asked and not stored" />
          <DateField
            label="From"
            required
            value={values.from}
            onValue={(from) => set({ from })}
            error={errorOf('from', 'The first day')}
          />
          <DateField
            label="Until"
            hint="Leave it empty when it is not known."
            min={values.from}
            value={values.to}
            onValue={(to) => set({ to })}
            error={errorOf('to', 'The last day')}
          />
          <DateField
            label="Notice sent to the employee on"
            value={values.noticeSentOn}
            onValue={(noticeSentOn) => set({ noticeSentOn })}
            error={errorOf('noticeSentOn', 'The day of the notice')}
          />
        </>
      )}
    </CommandDialog>
  );
}

type ResumeValues = { resumesOn: string; targets: Record<string, string> };

export function Resume(props: FormProps) {
  const { today, plan } = usePlan();
  const initial: ResumeValues = { resumesOn: today, targets: {} };
  const counted = (plan.content?.goals ?? []).filter((goal) => goal.measure.kind === 'number');
  return (
    <CommandDialog
      {...props}
      type="resume"
      title="Resume the plan"
      submit="Resume"
      done="The plan runs again; its dates have moved."
      initial={initial}
      data={({ resumesOn, targets }) => ({
        resumesOn,
        targets: Object.entries(targets)
          .filter(([, target]) => target.trim() !== '')
          .map(([goalId, target]) => ({ goalId, target: Number(target) })),
      })}
    >
      {({ values, set, errorOf }) => (
        <>
          <DateField
            label="First day back"
            required
            min={plan.pause?.from}
            max={today}
            value={values.resumesOn}
            onValue={(resumesOn) => set({ resumesOn })}
            error={errorOf('resumesOn', 'The day')}
          />
          <p>
            All dates still ahead move by the working days of the pause. A target that counts per period, such
            as “20 reports a month”, may need to be smaller:
          </p>
          {counted.map((goal) => (
            <TextField
              key={goal.id}
              label={`New target: ${goal.text}`}
              short
              inputMode="decimal"
              placeholder={goal.measure.kind === 'number' ? String(goal.measure.target ?? '') : ''}
              value={values.targets[goal.id] ?? ''}
              onValue={(target) => set({ targets: { ...values.targets, [goal.id]: target } })}
            />
          ))}
        </>
      )}
    </CommandDialog>
  );
}

export function AnswerAmendment(props: FormProps) {
  const { plan } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="answer_amendment"
      title="Answer the amendment"
      submit="Record my answer"
      done="Your answer is on the record."
      initial={{ state: '', statement: '' }}
      data={(values) => ({ ...values, contentHash: openAmendment(plan)?.contentHash ?? '' })}
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
                label: 'I received the amendment',
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
            <p>Acknowledging only says that you were given the change. You can disagree with all of it.</p>
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

export function AskHrPrivately(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="ask_hr_privately"
      title="Something affects me"
      submit="Ask HR to get in touch"
      done="HR knows and gets in touch with you."
      initial={{}}
      data={() => ({})}
    >
      {() => (
        <>
          <p>HR gets in touch with you personally. You do not have to say what it is about, here or later.</p>
          <p>Your manager does not see this.</p>
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
