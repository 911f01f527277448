import type { Checked, Finding, Kind } from '@fairway/shared/goals/types.ts';
import type { Mutes } from './mutes.ts';

/** What the squiggles need from outside; nothing in this folder knows the browser's extension API. */
export interface SquiggleOptions {
  /** The goal checks. */
  check(text: string, kind: Kind): Checked;
  /** What is written in a field, or undefined for fields that are not ours to look at. */
  kindOf(field: HTMLElement): Kind | undefined;
  /** What was found in the focused field, for the badge and the panel's list; empty when it loses the focus. */
  onFindings(findings: readonly Finding[]): void;
  mutes: Mutes;
  /** Random and per installation: names of highlights begin with it and tell a page nothing else. */
  token: string;
  signal: AbortSignal;
}
