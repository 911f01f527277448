import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { addDays, later } from '@fairway/shared/plan/dates.ts';
import { Actions, Button, DateField, formatDay, RadioGroup, TextArea } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { Refused, Step } from '../plan/step.tsx';
import { nameIn } from '../plan/use-plan.ts';
import { go, today } from '../state.ts';
import { useCommand } from '../use-command.ts';

const WAYS = [
  { value: 'met', label: 'It is met', hint: 'It ends here.' },
  { value: 'goes_on', label: 'It goes on', hint: 'Until a later day.' },
  {
    value: 'becomes_plan',
    label: 'A performance improvement plan is needed',
    hint: 'What was documented here comes along.',
  },
];

/** The look back: a lighter plan is met, goes on, or becomes a PIP. */
export function LookBack({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  const endsOn = plan.lighter?.endsOn ?? today.value;
  const employee = nameIn(answer, plan.subjectId);
  const first = addDays(later(endsOn, today.value), 1);
  const [way, setWay] = useState('');
  const [reason, setReason] = useState('');
  const [to, setTo] = useState('');
  const { busy, problem, run } = useCommand(plan.id);

  function decide() {
    if (way === 'becomes_plan')
      return go({ screen: 'triage', personId: plan.subjectId, personName: employee, from: plan.id });
    if (way === 'met') return void run('end_lighter', { outcome: 'met', reason, pipId: null }, 'Ended: met.');
    void run('continue_lighter', { to, reason }, `It goes on until ${formatDay(to)}.`).then(
      (done) => done && setWay(''),
    );
  }

  return (
    <Step title={endsOn <= today.value ? 'Time to look back' : 'Looking back'}>
      <p class="fw-small fw-muted">You meant to look back together on {formatDay(endsOn)}.</p>
      <form
        class="fw-stack"
        onSubmit={(event) => {
          event.preventDefault();
          decide();
        }}
      >
        <RadioGroup label="How does it stand?" required choices={WAYS} value={way} onValue={setWay} />
        {way === 'goes_on' && (
          <DateField label="Look back again on" required min={first} value={to} onValue={setTo} />
        )}
        {(way === 'met' || way === 'goes_on') && (
          <TextArea
            label={way === 'met' ? 'What was reached' : 'Why it goes on'}
            hint={`${employee} reads it.`}
            required
            value={reason}
            onValue={setReason}
          />
        )}
        <Refused problem={problem} />
        {way !== '' && (
          <Actions>
            <Button type="submit" kind="primary" busy={busy}>
              {{ met: 'End it as met', goes_on: 'Let it go on', becomes_plan: 'Go on' }[way]}
            </Button>
          </Actions>
        )}
      </form>
    </Step>
  );
}
