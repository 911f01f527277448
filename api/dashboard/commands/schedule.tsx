import type { ScheduledCheckIn } from '@fairway/shared/plan';
import { DateField, formatDay, RadioGroup, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { DoneOn } from './done-on.tsx';

type CheckInProps = FormProps & { checkIn: ScheduledCheckIn };

export function MoveCheckIn({ checkIn, ...rest }: CheckInProps) {
  const { plan } = usePlan();
  return (
    <CommandDialog
      {...rest}
      type="move_check_in"
      about={checkIn.id}
      title="Move a check-in"
      submit="Move"
      done="Moved."
      initial={{ to: '', reason: '' }}
      data={(values) => ({ checkInId: checkIn.id, ...values })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>It is due on {formatDay(checkIn.dueOn)}.</p>
          <DateField
            label="New day"
            required
            min={plan.launch?.startsOn}
            max={plan.launch?.endsOn}
            value={values.to}
            onValue={(to) => set({ to })}
            error={errorOf('to', 'The new day')}
          />
          <TextArea
            label="Reason"
            required
            rows={2}
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'The reason')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function MissCheckIn({ checkIn, ...rest }: CheckInProps) {
  return (
    <CommandDialog
      {...rest}
      type="miss_check_in"
      about={checkIn.id}
      title="Record a missed check-in"
      submit="Record"
      done="Recorded."
      initial={{ by: '', note: '' }}
      data={(values) => ({ checkInId: checkIn.id, ...values })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>The check-in of {formatDay(checkIn.dueOn)} did not take place.</p>
          <RadioGroup
            label="Who could not come"
            required
            value={values.by}
            onValue={(by) => set({ by })}
            error={errorOf('by', 'Who could not come')}
            choices={[
              { value: 'manager', label: 'The manager' },
              { value: 'employee', label: 'The employee' },
              { value: 'both', label: 'Both' },
              {
                value: 'absence',
                label: 'An approved absence',
                hint: 'Counts against nobody. Do not write the reason.',
              },
            ]}
          />
          <TextArea label="Note" rows={2} value={values.note} onValue={(note) => set({ note })} />
        </>
      )}
    </CommandDialog>
  );
}

type SupportProps = FormProps & { supportId: string; text: string };

export const DeliverSupport = ({ supportId, text, ...rest }: SupportProps) => (
  <DoneOn
    {...rest}
    type="deliver_support"
    title="Support was given"
    label="Given on"
    about={{ id: supportId, key: 'supportId', text }}
  />
);

export function WithdrawSupport({ supportId, text, ...rest }: SupportProps) {
  return (
    <CommandDialog
      {...rest}
      type="withdraw_support"
      about={supportId}
      title="Withdraw support"
      submit="Withdraw"
      done="Recorded. The promise stays in sight, with your reason."
      initial={{ reason: '' }}
      data={({ reason }) => ({ supportId, reason })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p class="quote">{text}</p>
          <TextArea
            label="Why it cannot be given"
            hint="The employee reads it."
            required
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'The reason')}
          />
        </>
      )}
    </CommandDialog>
  );
}
