import { Banner, DateField, TextField } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';

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
