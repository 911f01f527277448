import { READ_FIELDS } from '@fairway/shared/contract/site-adapters.ts';
import * as z from 'zod/mini';
import type { Taught } from '../../hr-systems/teach/lesson.ts';
import type { PointedAt } from '../../messages.ts';
import { inMemory } from '../../session/key-value.ts';

const LONGEST_WAIT_MS = 10 * 60_000;

const taughtSchema = z.enum([...READ_FIELDS, 'goal', 'other']);
const pointedSchema = z.object({
  what: taughtSchema,
  url: z.string(),
  selector: z.string(),
  value: z.string().check(z.overwrite((text) => text.slice(0, 200))),
});

/** What a tab was asked to have pointed at, and what came of it; in memory, because the worker may die at any time. */
export type Lesson = { what: Taught; askedAt: number; pointed: NonNullable<PointedAt> | null };

const keyOf = (tabId: number) => `lesson:${tabId}`;

export const lessonOf = (tabId: number) => inMemory.get<Lesson>(keyOf(tabId));
export const dropLesson = (tabId: number) => inMemory.remove(keyOf(tabId));

export const askFor = (tabId: number, what: Taught, now: number): Promise<void> =>
  inMemory.set(keyOf(tabId), { what, askedAt: now, pointed: null } satisfies Lesson);

/** Notes what a page says was pointed at there; only what this tab was asked for, and not long ago. */
export async function notePointed(tabId: number, at: unknown, now: number): Promise<void> {
  const lesson = await lessonOf(tabId);
  if (!lesson || lesson.pointed || now - lesson.askedAt > LONGEST_WAIT_MS) return;
  const pointed = pointedSchema.safeParse(at);
  if (!pointed.success || pointed.data.what !== lesson.what) return dropLesson(tabId);
  await inMemory.set(keyOf(tabId), { ...lesson, pointed: pointed.data } satisfies Lesson);
}
