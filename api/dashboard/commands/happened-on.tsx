import { DateField } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';

type DayProps = {
  values: { happenedOn: string };
  set: (change: { happenedOn: string }) => void;
  error: string | undefined;
  label?: string;
};

/** The day on which something happened: today or before. */
export function HappenedOn({ values, set, error, label = 'Happened on' }: DayProps) {
  const { today } = usePlan();
  return (
    <DateField
      label={label}
      required
      max={today}
      value={values.happenedOn}
      onValue={(happenedOn) => set({ happenedOn })}
      error={error}
    />
  );
}
