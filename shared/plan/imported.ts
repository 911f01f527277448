import * as z from 'zod/mini';
import { type Refusal, refuse } from './command.ts';
import { contentSchema, id, lastDay, text, written } from './content.ts';
import { type Day, day } from './dates.ts';
import type { Policy } from './policy.ts';
import { checkInDays } from './schedule.ts';

/** The paper that a plan ran on: what it is called, where it is kept, and what names exactly this version of it. */
export const paperSchema = z.object({
  title: written,
  link: text,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type Paper = z.infer<typeof paperSchema>;

/** What is known of a plan that ran on paper before the organisation came to Fairway. */
export const importSchema = z.object({
  subjectId: id,
  managerId: id,
  paper: paperSchema,
  /** When the employee was given the paper, and when the two launched it. */
  sharedOn: day,
  launchedOn: day,
  content: contentSchema,
});
export type Import = z.infer<typeof importSchema>;

const hasWords = (list: readonly { text: string }[]): boolean => list.some((one) => one.text.trim() !== '');

/** Why a plan on paper cannot be entered as it stands; undefined when it can. */
export function importProblem(entered: Import, today: Day): Refusal | undefined {
  const { subjectId, managerId, sharedOn, launchedOn, content } = entered;
  if (subjectId === managerId) return refuse('own_plan', 'Nobody manages a plan that is about them.');
  if (sharedOn > launchedOn)
    return refuse(
      'before_sharing',
      'The launch cannot be earlier than the day on which the paper was given.',
    );
  if (launchedOn > today)
    return refuse('in_the_future', 'That day has not come yet. Choose today or an earlier day.');
  const endsOn = lastDay(launchedOn, content.length.days);
  if (endsOn < today) return refuse('over', `This plan ended on ${endsOn}. One that is over stays on paper.`);
  if (!hasWords(content.expectations) || !hasWords(content.concerns) || !hasWords(content.goals))
    return refuse(
      'paper_incomplete',
      'Write at least one expectation, one concern and one goal, as on the paper.',
    );
  return undefined;
}

/** The period on the paper, and the check-ins that are still to come: those of before are entered by their talks. */
export function importedDates({ launchedOn, content }: Import, today: Day, { calendar }: Policy) {
  const endsOn = lastDay(launchedOn, content.length.days);
  const checkIns = checkInDays(launchedOn, endsOn, content.cadence, calendar)
    .filter((dueOn) => dueOn >= today)
    .map((dueOn, index) => ({ id: `check-in-${index + 1}`, dueOn }));
  return { startsOn: launchedOn, endsOn, checkIns };
}

/** To who would review a plan that ran on paper as if it were new. */
export const FROM_PAPER = refuse(
  'from_paper',
  'This plan ran on paper. Confirm that it says what the paper says, or withdraw it with the reason.',
);
