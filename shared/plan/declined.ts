import * as z from 'zod/mini';
import { text, written } from './content.ts';
import { type Day, day } from './dates.ts';
import { type Refusal, refuse } from './refusal.ts';

/** That somebody did not acknowledge receipt, as others record it: who saw it, what was said, and when. */
export const declinedSchema = z.object({ witness: written, words: text, happenedOn: day });
export type Declined = z.infer<typeof declinedSchema>;

/** Why this cannot be recorded of what the employee had until this day to read; undefined when it can. */
export const tooSoon = (what: string, until: Day, { happenedOn }: Declined): Refusal | undefined =>
  happenedOn < until
    ? refuse(
        'time_to_read',
        `The employee has until ${until} to read the ${what}. Record a refusal from then on.`,
      )
    : undefined;
