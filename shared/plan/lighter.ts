import * as z from 'zod/mini';
import { evidenceSchema, hashOf, id, text, written } from './content.ts';
import { type Day, day } from './dates.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Who does a task. The manager is whoever leads the plan at the time, so that a hand-over leaves no task behind. */
export const TASK_OWNERS = ['employee', 'manager', 'other'] as const;
export const taskSchema = z.object({
  id,
  text: written,
  owner: z.enum(TASK_OWNERS),
  /** The name, where it is somebody else. */
  ownerName: text,
  dueOn: day,
});
export type Task = z.infer<typeof taskSchema>;

/** All that a lighter plan holds: what it is for, what is expected, who does what by when, and what it rests on. */
export const lighterSchema = z.object({
  purpose: written,
  /** What will be seen when it has worked; may be open where the question is growth. */
  expectation: text,
  tasks: z.array(taskSchema).check(z.maxLength(50)),
  evidence: z.array(evidenceSchema).check(z.maxLength(50)),
  /** The day on which the two look back together. */
  endsOn: day,
});
export type Lighter = z.infer<typeof lighterSchema>;

export const lighterHash = (lighter: Lighter): string => hashOf(lighter);

/** What a lighter plan still lacks on this day; undefined when it can be shared. */
export function lighterProblem({ tasks, evidence, endsOn }: Lighter, today: Day): Refusal | undefined {
  if (tasks.length === 0) return refuse('no_task', 'Write at least one task: who does what, and by when.');
  if (tasks.some(({ owner, ownerName }) => owner === 'other' && ownerName.trim() === ''))
    return refuse('task_without_owner', 'A task has no owner. Say who does it.');
  if (evidence.some(({ text: what }) => what.trim() === ''))
    return refuse('empty_example', 'An example says nothing. Write what happened, or take it out.');
  if (endsOn <= today)
    return refuse('ends_too_soon', 'Choose a day after today on which you look back together.');
  if (tasks.some(({ dueOn }) => dueOn > endsOn))
    return refuse(
      'task_outside',
      `A task is due after ${endsOn}, when you look back. Choose an earlier day.`,
    );
  return undefined;
}
