import type { Now } from '../command.ts';
import type { Content } from '../content.ts';

/** Something that is missing before the plan may take its next step, with why and what to do. */
export interface ReadinessFinding {
  code: string;
  /** The id of the part of the content that it is about, or the name of its section. */
  part: string;
  reason: string;
  fix: string;
  /** The step that it stands in the way of; `none` is advice. */
  blocks: 'review' | 'approval' | 'none';
  /** A remark of the text checks, which the writer may keep on purpose by a waiver with the reason. */
  waivable?: true;
}

export type ReadinessRule = (content: Content, now: Now) => ReadinessFinding[];

export const blank = (text: string): boolean => text.trim() === '';

/** "the goal “Answer tickets within …”": names a part by its first words. */
export function naming(kind: string, text: string): string {
  const words = text.trim();
  if (words === '') return `an empty ${kind}`;
  const short = words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words;
  return `the ${kind} “${short}”`;
}

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
