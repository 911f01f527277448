import { GOAL_STATUSES, type Goal, milestonesOf, WORDS } from '@fairway/shared/plan';
import { Checkbox, formatDay, NumberField, RadioGroup, Select, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { capital } from '../plan/words.ts';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';

const STATUS_OPTIONS = GOAL_STATUSES.map((value) => ({ value, label: capital(WORDS[value]) }));

/** A number as it was typed; nothing when there is none. */
export const numberOf = (typed: string): number | null => {
  const number = Number.parseFloat(typed.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
};

export function NoteStatus(props: FormProps) {
  const { today } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="note_status"
      title="Log a status note"
      submit="Log"
      done="Logged."
      initial={{ status: '', reason: '', happenedOn: today }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <RadioGroup
            label="How is it going?"
            hint="Your mark between talks. It does not count as a check-in."
            required
            inline
            value={values.status}
            onValue={(status) => set({ status })}
            error={errorOf('status', 'The status')}
            choices={STATUS_OPTIONS}
          />
          <TextArea
            label="Why, in a sentence"
            rows={2}
            value={values.reason}
            onValue={(reason) => set({ reason })}
          />
          <HappenedOn values={values} set={set} error={errorOf('happenedOn', 'The day')} />
        </>
      )}
    </CommandDialog>
  );
}

type CheckInValues = {
  happenedOn: string;
  note: string;
  praise: string;
  obstacles: string;
  statuses: Record<string, string>;
  readings: Record<string, string>;
  given: string[];
  milestones: string[];
};

export function LogCheckIn(props: FormProps) {
  const { today, plan } = usePlan();
  const goals = plan.content?.goals ?? [];
  const promised = (plan.content?.support ?? []).filter(({ id }) => plan.support[id]?.state === 'promised');
  const initial: CheckInValues = {
    happenedOn: today,
    note: '',
    praise: '',
    obstacles: '',
    statuses: {},
    readings: {},
    given: [],
    milestones: [],
  };
  return (
    <CommandDialog
      {...props}
      type="log_check_in"
      title="Log a check-in"
      submit="Log the check-in"
      done="The check-in is on the record."
      initial={initial}
      data={({ statuses, readings, given, milestones, ...values }) => ({
        ...values,
        goals: readingsTyped(goals, { statuses, readings }),
        supportGiven: given,
        ...(milestones.length > 0 && { milestonesReached: milestones }),
      })}
    >
      {({ values, set, errorOf }) => (
        <>
          <HappenedOn
            label="Day on which you talked"
            values={values}
            set={set}
            error={errorOf('happenedOn', 'The day')}
          />
          <TextArea
            label="What you talked about"
            hint="Facts and what was agreed. The employee reads it and can answer."
            required
            value={values.note}
            onValue={(note) => set({ note })}
            error={errorOf('note', 'What you talked about')}
          />
          <TextArea
            label="What went well"
            rows={2}
            value={values.praise}
            onValue={(praise) => set({ praise })}
          />
          <TextArea
            label="What stood in the way"
            rows={2}
            value={values.obstacles}
            onValue={(obstacles) => set({ obstacles })}
          />
          {goals.map((goal) => (
            <Reading key={goal.id} goal={goal} values={values} set={set} />
          ))}
          <MilestonesReached reached={values.milestones} onReached={(milestones) => set({ milestones })} />
          {promised.length > 0 && (
            <fieldset class="fw-field">
              <legend class="fw-label">Support that has been given</legend>
              {promised.map((support) => (
                <Checkbox
                  key={support.id}
                  label={support.text}
                  checked={values.given.includes(support.id)}
                  onChecked={(on) =>
                    set({
                      given: on
                        ? [...values.given, support.id]
                        : values.given.filter((one) => one !== support.id),
                    })
                  }
                />
              ))}
            </fieldset>
          )}
        </>
      )}
    </CommandDialog>
  );
}

/** The milestones that no talk has named as reached yet. */
function MilestonesReached(props: { reached: string[]; onReached: (ids: string[]) => void }) {
  const { reached, onReached } = props;
  const open = milestonesOf(usePlan().plan).filter(({ reachedOn }) => !reachedOn);
  if (open.length === 0) return null;
  return (
    <fieldset class="fw-field">
      <legend class="fw-label">Milestones that have been reached</legend>
      {open.map(({ id, text, on }) => (
        <Checkbox
          key={id}
          label={on ? `${text} (by ${formatDay(on)})` : text}
          checked={reached.includes(id)}
          onChecked={(yes) => onReached(yes ? [...reached, id] : reached.filter((one) => one !== id))}
        />
      ))}
    </fieldset>
  );
}

type Readings = { statuses: Record<string, string>; readings: Record<string, string> };
type ReadingProps = { goal: Goal; values: Readings; set: (change: Partial<Readings>) => void };

/** What was typed of each goal, as the command wants it; goals that were not talked about are left out. */
const readingsTyped = (goals: readonly Goal[], { statuses, readings }: Readings) =>
  goals
    .filter((goal) => statuses[goal.id])
    .map((goal) => ({
      goalId: goal.id,
      status: statuses[goal.id],
      value: numberOf(readings[goal.id] ?? ''),
    }));

function Reading({ goal, values, set }: ReadingProps) {
  const { measure } = goal;
  return (
    <fieldset class="fw-field goal-reading">
      <legend class="fw-label">{goal.text}</legend>
      <div class="fw-row">
        <Select
          label="Status"
          placeholder="Not discussed"
          options={STATUS_OPTIONS}
          value={values.statuses[goal.id] ?? ''}
          onValue={(status) => set({ statuses: { ...values.statuses, [goal.id]: status } })}
        />
        {measure.kind === 'number' && (
          <NumberField
            label={`Value in ${measure.unit || 'its unit'}`}
            value={values.readings[goal.id] ?? ''}
            onValue={(reading) => set({ readings: { ...values.readings, [goal.id]: reading } })}
          />
        )}
      </div>
    </fieldset>
  );
}

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
