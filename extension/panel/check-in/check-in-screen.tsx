import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { milestonesOf } from '@fairway/shared/plan/milestones.ts';
import type { GoalStatus } from '@fairway/shared/plan/state.ts';
import {
  Actions,
  Button,
  Checkbox,
  DateField,
  formatDay,
  Loading,
  TextArea,
} from '@fairway/shared/ui/index.ts';
import { Refused } from '../plan/step.tsx';
import { nameIn } from '../plan/use-plan.ts';
import { WithPlan } from '../plan/with-plan.tsx';
import { go, today } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { useKept } from '../use-kept.ts';
import { GoalReadings, type ReadingInput } from './goal-readings.tsx';

/** A check-in held: a talk on a day, with what was said, where each goal stands and what support was given. */
export function CheckInScreen({ planId }: { planId: string }) {
  return (
    <WithPlan planId={planId} back={{ to: { screen: 'plan', planId }, label: 'Back to the plan' }}>
      {(answer) => <Form answer={answer} />}
    </WithPlan>
  );
}

const initial = () => ({
  happenedOn: today.value,
  note: '',
  praise: '',
  obstacles: '',
  readings: {} as Record<string, ReadingInput>,
  supportGiven: [] as string[],
  milestones: [] as string[],
});

function Form({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  const { value, ready, change, drop } = useKept(`check-in:${plan.id}`, initial());
  const { busy, problem, run } = useCommand(plan.id);
  if (!ready) return <Loading />;
  const goals = plan.content?.goals ?? [];
  const promised = (plan.content?.support ?? []).filter(({ id }) => plan.support[id]?.state === 'promised');

  const milestones = milestonesOf(plan).filter(({ reachedOn }) => !reachedOn);

  async function log() {
    const milestonesReached = value.milestones.filter((id) => milestones.some((one) => one.id === id));
    const data = {
      happenedOn: value.happenedOn,
      note: value.note,
      praise: value.praise,
      obstacles: value.obstacles,
      goals: goals.map(({ id }) => ({
        goalId: id,
        status: value.readings[id]!.status as GoalStatus,
        value: value.readings[id]!.value,
      })),
      supportGiven: value.supportGiven.filter((id) => promised.some((item) => item.id === id)),
      ...(milestonesReached.length > 0 && { milestonesReached }),
    };
    if (!(await run('log_check_in', data, 'The check-in is logged.'))) return;
    drop();
    go({ screen: 'plan', planId: plan.id });
  }

  const give = (id: string, given: boolean) =>
    change({
      supportGiven: given ? [...value.supportGiven, id] : value.supportGiven.filter((one) => one !== id),
    });

  return (
    <form
      class="fw-stack"
      aria-labelledby="check-in"
      onSubmit={(event) => {
        event.preventDefault();
        void log();
      }}
    >
      <h2 id="check-in">Check-in with {nameIn(answer, plan.subjectId)}</h2>
      <DateField
        label="You talked on"
        required
        min={plan.launch?.startsOn ?? ''}
        max={today.value}
        value={value.happenedOn}
        onValue={(happenedOn) => change({ happenedOn })}
      />
      <GoalReadings
        goals={goals}
        readings={value.readings}
        onReading={(id, reading) => change({ readings: { ...value.readings, [id]: reading } })}
      />
      <TextArea
        label="What you talked about"
        hint="The employee sees it. Facts, and what you agreed."
        required
        value={value.note}
        onValue={(note) => change({ note })}
      />
      <TextArea label="What went well" value={value.praise} onValue={(praise) => change({ praise })} />
      <TextArea
        label="What stood in the way"
        value={value.obstacles}
        onValue={(obstacles) => change({ obstacles })}
      />
      {milestones.length > 0 && (
        <fieldset class="fw-stack fw-tight">
          <legend class="fw-label">Milestones reached</legend>
          {milestones.map(({ id, text, on }) => (
            <Checkbox
              key={id}
              label={on ? `${text} (by ${formatDay(on)})` : text}
              checked={value.milestones.includes(id)}
              onChecked={(yes) =>
                change({
                  milestones: yes ? [...value.milestones, id] : value.milestones.filter((one) => one !== id),
                })
              }
            />
          ))}
        </fieldset>
      )}
      {promised.length > 0 && (
        <fieldset class="fw-stack fw-tight">
          <legend class="fw-label">Support given since the last time</legend>
          {promised.map(({ id, text }) => (
            <Checkbox
              key={id}
              label={text}
              checked={value.supportGiven.includes(id)}
              onChecked={(given) => give(id, given)}
            />
          ))}
        </fieldset>
      )}
      <Refused problem={problem} />
      <Actions>
        <Button type="submit" kind="primary" busy={busy}>
          Log the check-in
        </Button>
      </Actions>
    </form>
  );
}
