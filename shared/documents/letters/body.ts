import type { Plan } from '@fairway/shared/plan';
import type { Block } from '../model.ts';
import type { Setting } from '../setting.ts';
import type { Decision } from './decision.ts';

/** What one outcome says in its letter: its subject, the message in the first lines, and what follows from it. */
export interface Body {
  subject: string;
  blocks: (plan: Plan, decision: Decision, setting: Setting) => Block[];
  /** The goal results are printed: not where the letter should not argue the plan again, or nothing was evaluated. */
  showsResults: boolean;
  /** The outcome can be appealed. */
  appeal: boolean;
}
