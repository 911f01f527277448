import { type Now, type Refusal, refuse } from './command.ts';
import type { Plan } from './state.ts';

/**
 * Why a plan may not go further than HR's review, nor a lighter one to the employee: anybody who manages may draft about
 * somebody whom they call their report, but until HR has put the line on record, or handed the plan to its manager, that is
 * their word alone.
 */
export const lineProblem = ({ handOvers }: Plan, now: Now): Refusal | undefined =>
  now.lineIsOnRecord === false && handOvers.length === 0
    ? refuse(
        'line_not_on_record',
        'The directory does not name this manager as the employee’s. HR puts the line right under People first, or hands the plan over.',
      )
    : undefined;
