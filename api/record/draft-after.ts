import type { Command } from '@fairway/shared/plan/decide.ts';
import type { State } from './state.ts';
import type { Entry } from './write.ts';

/** A draft ends when it is sent or discarded; at a hand-over HR says whether it goes along. */
export function draftAfter(was: State | undefined, { whole }: State, { data }: Command): Entry['draft'] {
  if (was?.whole.status !== 'draft') return 'stays';
  if (whole.status !== 'draft') return 'ends';
  if (whole.managerId === was.whole.managerId) return 'stays';
  return (data as { draft?: string }).draft === 'pass' ? { author: whole.managerId } : 'ends';
}
