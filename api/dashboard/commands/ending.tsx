import { ADVERSE, type Outcome, type Plan, PROPOSABLE, speaksAgainst, WORDS } from '@fairway/shared/plan';
import { Banner, DateField, RadioGroup, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { capital } from '../plan/words.ts';
import { CommandDialog, type FormProps } from './command-form.tsx';

export function ProposeOutcome(props: FormProps) {
  const { plan, today } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="propose_outcome"
      title="Propose an outcome"
      submit="Send to HR"
      done="HR has your proposal."
      initial={{ outcome: '', reason: '', followUpOn: '', newEnd: '' }}
      data={({ outcome, reason, followUpOn, newEnd }) => ({
        outcome,
        reason,
        followUpOn: followUpOn || null,
        newEnd: outcome === 'extended' && newEnd ? newEnd : null,
      })}
    >
      {({ values, set, errorOf }) => (
        <>
          <RadioGroup
            label="Outcome"
            required
            value={values.outcome}
            onValue={(outcome) => set({ outcome })}
            error={errorOf('outcome', 'The outcome')}
            choices={PROPOSABLE.map((value) => ({
              value,
              label: OUTCOME_LABELS[value],
              hint: hintFor(value, plan),
            }))}
          />
          <TextArea
            label="Why"
            hint="From the evaluation and the record. The employee reads it once HR has confirmed."
            required
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'Why')}
          />
          {values.outcome === 'met' && (
            <DateField
              label="Day on which you look back together"
              required
              min={today}
              value={values.followUpOn}
              onValue={(followUpOn) => set({ followUpOn })}
              error={errorOf('followUpOn', 'The day')}
            />
          )}
          {values.outcome === 'extended' && (
            <DateField
              label="New last day"
              required
              min={today}
              value={values.newEnd}
              onValue={(newEnd) => set({ newEnd })}
              error={errorOf('newEnd', 'The new last day')}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}

const OUTCOME_LABELS: Record<(typeof PROPOSABLE)[number], string> = {
  met: 'Met: back to regular performance management',
  extended: 'Extended',
  reassignment: 'Reassignment',
  further_disciplinary_action: 'Further disciplinary action',
  termination: 'Termination',
};

function hintFor(outcome: Outcome, { extensions }: Plan): string {
  if (outcome === 'extended')
    return extensions.length === 0 ? 'Once, with a reason.' : 'A second time only if HR says why.';
  if (outcome === 'termination')
    return 'Only with HR, and after the support that was promised has been given.';
  return '';
}

export function ConfirmOutcome(props: FormProps) {
  const { plan, now } = usePlan();
  const { proposal } = plan;
  if (!proposal) return null;
  const open = speaksAgainst(plan, now);
  return (
    <CommandDialog
      {...props}
      type="confirm_outcome"
      title="Confirm the outcome"
      submit="Confirm"
      danger={ADVERSE.includes(proposal.outcome)}
      done="The outcome is on the record."
      initial={{ override: '' }}
      data={({ override }) => ({ outcome: proposal.outcome, override })}
    >
      {({ values, set }) => (
        <>
          <p>
            Proposed: <strong>{capital(WORDS[proposal.outcome])}</strong>
          </p>
          <p class="quote">{proposal.reason}</p>
          {open.length > 0 && (
            <>
              <Banner tone="warn" title="This speaks against it">
                <ul class="bullets">
                  {open.map((finding) => (
                    <li key={finding.code}>
                      {finding.reason} {finding.fix}
                    </li>
                  ))}
                </ul>
              </Banner>
              <TextArea
                label="Why the outcome stands all the same"
                hint="Only HR sees this."
                required
                value={values.override}
                onValue={(override) => set({ override })}
              />
            </>
          )}
        </>
      )}
    </CommandDialog>
  );
}

export function ReturnProposal(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="return_proposal"
      title="Return to the manager"
      submit="Return"
      done="Returned to the manager."
      initial={{ reason: '' }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <TextArea
          label="What is missing"
          required
          value={values.reason}
          onValue={(reason) => set({ reason })}
          error={errorOf('reason', 'What is missing')}
        />
      )}
    </CommandDialog>
  );
}

export function Respond(props: FormProps) {
  return (
    <CommandDialog
      {...props}
      type="respond"
      title="Respond in your own words"
      submit="Record my response"
      done="Your response is on the record."
      initial={{ text: '' }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <TextArea
          label="Your response"
          hint="It stays with the record, unchanged."
          required
          rows={6}
          value={values.text}
          onValue={(text) => set({ text })}
          error={errorOf('text', 'Your response')}
        />
      )}
    </CommandDialog>
  );
}
