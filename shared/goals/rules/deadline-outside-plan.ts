import type { Mark } from '../lexicon/lexicon.ts';
import { lastDay, planWindow, windowOf } from '../plan-window.ts';
import type { Reading } from '../reading.ts';
import type { About, Rule } from '../types.ts';

const PLAN = { planStart: '2025-05-01', planDays: 60 };

export const deadlineOutsidePlan: Rule = {
  code: 'deadline_outside_plan',
  title: 'The date lies outside the plan',
  severity: 'warning',
  kinds: ['goal', 'expectation', 'support'],
  message: 'The plan is judged at its end, so what is due later, or was due before it began, cannot count.',
  fix: 'Move the date into the plan, or make it longer.',
  find: (reading) => {
    const { planStart, planDays } = reading.context;
    if (!planDays) return [];
    const plan = planStart ? planWindow(planStart, planDays) : undefined;
    const outside = [...dates(reading, plan, planDays), ...durations(reading, planDays)];
    if (outside.length === 0) return [];
    const fix = plan
      ? `The plan runs to ${lastDay(plan)}: set a date up to then.`
      : `The plan lasts ${planDays} days: set a date within them.`;
    return outside.slice(0, 2).map((mark) => ({ ...reading.spot(mark.from, mark.to), fix }));
  },
};

/** Dates that cannot lie in the plan in any year that is meant. */
function dates(reading: Reading, plan: ReturnType<typeof planWindow> | undefined, planDays: number): Mark[] {
  const found: Mark[] = [];
  reading.tokens.forEach((token, at) => {
    if (!token.date || reading.touches('time.start', at, at + 1)) return;
    const byEnd =
      /^(?:end|close)$/.test(reading.word(at - 2)) || /^(?:end|close)$/.test(reading.word(at - 1));
    const window = windowOf(token.date, plan, byEnd);
    const late = token.date.planWeek
      ? (token.date.planWeek - 1) * 7 >= planDays
      : token.date.planDay
        ? token.date.planDay > planDays
        : token.date.planMonth
          ? (token.date.planMonth - 1) * 30 >= planDays
          : false;
    const outside =
      late ||
      (plan !== undefined &&
        window.length > 0 &&
        window.every(({ from, to }) => to < plan.from || from > plan.to));
    if (outside) found.push({ from: at, to: at + 1 });
  });
  return found;
}

const DAYS: readonly [RegExp, number][] = [
  [/^(?:work|week)?days?$/, 1],
  [/^(?:weeks?|wks?)$/, 7],
  [/^fortnights?$/, 14],
  [/^(?:months?|mths?)$/, 28],
  [/^quarters?$/, 85],
  [/^(?:years?|yrs?)$/, 360],
];

/** "within 6 months", "over the next quarter": windows longer than the plan. */
function durations(reading: Reading, planDays: number): Mark[] {
  return reading.marks('time.window').filter((mark) => {
    if (reading.touches('bucket', mark.from, mark.to)) return false;
    if (/^(?:last|past|previous)$/.test(reading.word(mark.from + 1))) return false;
    const unit = DAYS.find(([name]) => name.test(reading.word(mark.to - 1)))?.[1];
    if (unit === undefined) return false;
    const amount = reading.tokens.slice(mark.from, mark.to).find((token) => token.kind === 'number');
    if (!amount && !/^(?:a|next|one)$/.test(reading.word(mark.to - 2))) return false;
    return (amount?.value ?? 1) * unit > planDays;
  });
}

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'SMART: time-bound, within the plan',
  bad: [
    { kind: 'goal', text: 'Pass the exam by 15 September.', context: PLAN },
    { kind: 'goal', text: 'Reach 90% within 6 months.', context: PLAN },
    { kind: 'goal', text: 'Reach 90% by week 12.', context: PLAN },
  ],
  good: [
    { kind: 'goal', text: 'Pass the exam by 15 June.', context: PLAN },
    { kind: 'goal', text: 'Pass the exam by 15 September.' },
    { kind: 'goal', text: 'Reach 90% by week 8.', context: PLAN },
    { kind: 'concern', text: 'Missed 3 days in March.', context: PLAN },
  ],
};
