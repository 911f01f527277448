import { milestonesOf } from '@fairway/shared/plan';
import { Checkbox, formatDay, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';
import { Reading, readingsTyped } from './readings.tsx';

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
