import type { Goal } from '@fairway/shared/plan';
import { daysBetween, formatDay } from '@fairway/shared/ui';
import { usePlan } from './context.tsx';
import { readingsOf } from './readings.ts';

const WIDTH = 480;
const HEIGHT = 96;
const EDGE = 10;

/** The recorded values of a goal against its target, as a picture that prints and as words that can be read out. */
export function GoalChart({ goal }: { goal: Goal }) {
  const { plan } = usePlan();
  const { measure } = goal;
  const readings = readingsOf(plan, goal.id);
  if (measure.kind !== 'number' || measure.target === null || !plan.launch || readings.length === 0)
    return null;
  const { target, baseline, unit } = measure;
  const { startsOn, endsOn } = plan.launch;
  const values = [target, ...(baseline === null ? [] : [baseline]), ...readings.map((one) => one.value)];
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const length = Math.max(1, daysBetween(startsOn, endsOn));
  const x = (day: string) => EDGE + (daysBetween(startsOn, day) / length) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / span) * (HEIGHT - 2 * EDGE);
  const points = [...(baseline === null ? [] : [{ on: startsOn, value: baseline }]), ...readings];
  const last = readings.at(-1);
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken(readings, target, unit)}>
        <line class="chart-target" x1={EDGE} x2={WIDTH - EDGE} y1={y(target)} y2={y(target)} />
        <polyline class="chart-line" points={points.map((one) => `${x(one.on)},${y(one.value)}`).join(' ')} />
        {readings.map((one) => (
          <circle key={`${one.on} ${one.value}`} class="chart-dot" cx={x(one.on)} cy={y(one.value)} r="4" />
        ))}
      </svg>
      <figcaption class="fw-small fw-muted">
        Last recorded: {last?.value} {unit}
        {last && ` on ${formatDay(last.on)}`}. The dashed line is the target, {target} {unit}.
      </figcaption>
    </figure>
  );
}

const spoken = (readings: { on: string; value: number }[], target: number, unit: string) =>
  `Recorded values: ${readings.map((one) => `${one.value} ${unit} on ${formatDay(one.on)}`).join(', ')}. Target ${target} ${unit}.`;
