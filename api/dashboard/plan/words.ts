import { type Measure, type Plan, textOfPart } from '@fairway/shared/plan';

/** A measure for reading: "Tickets answered in time: from 62% to 90%. Source: help desk". */
export function measureText(measure: Measure): string {
  if (measure.kind === 'deliverable') {
    const accepted = measure.acceptedBy ? `, accepted by ${measure.acceptedBy}` : '';
    return `${capital(measure.deliverable) || 'A deliverable'}${accepted}`;
  }
  const { metric, baseline, target, unit, source } = measure;
  const aim = withUnit(target ?? '…', unit);
  const span = baseline === null ? `to ${aim}` : `from ${withUnit(baseline, unit)} to ${aim}`;
  return `${capital(metric) || 'Measure'}: ${span}${source ? `. Source: ${source}` : ''}`;
}

/** A figure as it is read: "90%", "45 tickets". */
export const withUnit = (value: number | string, unit: string): string =>
  unit === '%' ? `${value}%` : `${value} ${unit}`.trim();

/** With its first letter as at the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a question or comment is about, in the plan's own words; nothing for the plan as a whole. */
export function partText(plan: Pick<Plan, 'content' | 'amendments'>, part: string): string | undefined {
  if (part === 'next_steps') return 'What follows';
  if (part === 'like_plans') return 'How it differs from like plans';
  return textOfPart(plan, part) || undefined;
}
