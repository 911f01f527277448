import * as z from 'zod/mini';
import { accept, defineCommand, refuse } from '../command.ts';
import { id } from '../content.ts';
import { planOpened } from '../events/plan-opened.ts';
import { triageRecorded } from '../events/triage-recorded.ts';
import { recommend, triageSchema } from '../triage.ts';

/** Opens a plan on a person with the answers to "Is a plan the right tool?"; whoever opens it is its manager. */
export const openPlan = defineCommand({
  type: 'open_plan',
  version: 1,
  title: 'Start a plan',
  who: ['manager'],
  when: [],
  yields: ['plan_opened', 'triage_recorded'],
  data: z.object({ subjectId: id, triage: triageSchema }),
  decide: (_, { subjectId, triage }, { actor, now }) => {
    const { tool } = recommend(triage.answers);
    if (triage.choice !== tool && triage.reason.trim() === '')
      return refuse(
        'reason_needed',
        'You chose another tool than the one recommended. Say in a sentence why.',
      );
    return accept(
      planOpened.make(now.today, { kind: 'pip', subjectId, managerId: actor.personId }),
      triageRecorded.make(now.today, { ...triage, recommendation: tool }),
    );
  },
});
