import { type CheckOptions, check, type Finding } from '@fairway/shared/goals/index.ts';
import type { Content, Goal } from '@fairway/shared/plan/content.ts';
import { ownDaysOf } from '@fairway/shared/plan/working-time.ts';
import { FindingsText } from '@fairway/shared/ui/index.ts';
import { useMemo } from 'preact/hooks';
import type { About } from './parts.tsx';

type Options = { kind: CheckOptions['kind']; context: NonNullable<CheckOptions['context']> };

/** What is known of the plan around one of its texts. */
export const contextOf = (content: Content, { role, today, names, time }: About): Options['context'] => ({
  today,
  names,
  planDays: content.length.days,
  workingDays: ownDaysOf(content, time),
  ...(role === '' ? {} : { role }),
  ...(content.plannedStart ? { planStart: content.plannedStart } : {}),
});

/** And around one of its goals: the concern that it answers, the expectation behind that, the baseline. */
export function contextOfGoal(content: Content, goal: Goal, about: About): Options['context'] {
  const concern = content.concerns.find(({ id }) => goal.concernIds.includes(id));
  const expectation = content.expectations.find(({ id }) => id === concern?.expectationId);
  const { measure } = goal;
  return {
    ...contextOf(content, about),
    ...(concern ? { concern: concern.text } : {}),
    ...(expectation ? { expectation: expectation.text } : {}),
    ...(measure.kind === 'number' && measure.baseline !== null
      ? { baseline: `${measure.baseline} ${measure.unit}`.trim() }
      : {}),
  };
}

/**
 * The findings of a text as it stands; an empty text is missing, not wrong.
 * @param covered codes that the fields beside the text already answer
 */
export function useFindings(text: string, { kind, context }: Options, covered: string[] = []): Finding[] {
  const key = JSON.stringify([text, kind, context, covered]);
  // The key holds all of them.
  return useMemo(() => {
    if (text.trim() === '') return [];
    return check(text, { kind, context }).findings.filter(({ code }) => !covered.includes(code));
  }, [key]);
}

/** A text of the plan, checked on this device while it is written. */
export function CheckedText(props: {
  label: string;
  hint?: string;
  value: string;
  onValue: (text: string) => void;
  options: Options;
  covered?: string[];
  required?: boolean;
  rows?: number;
}) {
  const { options, covered = [], required = true, ...rest } = props;
  const findings = useFindings(props.value, options, covered);
  return <FindingsText {...rest} required={required} findings={findings} spellcheck />;
}
