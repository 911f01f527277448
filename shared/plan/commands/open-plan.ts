import * as z from 'zod/mini';
import { accept, defineCommand } from '../command.ts';
import { id } from '../content.ts';
import { planOpened } from '../events/plan-opened.ts';
import { triageRecorded, triageRecordedV1 } from '../events/triage-recorded.ts';
import { kindFor, recommend, triageProblem, triageSchema, triageSchemaV1 } from '../triage.ts';

const opening = {
  type: 'open_plan',
  title: 'Start a plan',
  who: ['manager'],
  when: [],
  yields: ['plan_opened', 'triage_recorded'],
} as const;

/** Version 1 began a PIP or nothing. */
export const openPlanV1 = defineCommand({
  ...opening,
  version: 1,
  data: z.object({ subjectId: id, triage: triageSchemaV1 }),
  decide: (_, { subjectId, triage }, { actor, now }) => {
    const { tool } = recommend(triage.answers);
    const problem = triageProblem({ ...triage, feedback: ASKED_LATER, effects: [] }, now.today);
    if (problem) return problem;
    return accept(
      planOpened.make(now.today, { kind: 'pip', subjectId, managerId: actor.personId }),
      triageRecordedV1.make(now.today, { ...triage, recommendation: tool }),
    );
  },
});

/** What version 1 did not ask is not held against it. */
const ASKED_LATER = [1, 2].map(() => ({ on: '0001-01-01', kind: 'not asked' }));

/**
 * Opens what the answers to "Is a plan the right tool?" led to: a PIP, a lighter plan, or a referral to HR. Whoever opens it
 * is its manager.
 */
export const openPlan = defineCommand({
  ...opening,
  version: 2,
  data: z.object({
    subjectId: id,
    triage: triageSchema,
    /** The lighter plan that this one goes on from. */
    carriedFrom: z.optional(id),
  }),
  decide: (_, { subjectId, triage, carriedFrom }, { actor, now }) => {
    const problem = triageProblem(triage, now.today);
    if (problem) return problem;
    const { tool, reasons } = recommend(triage.answers);
    return accept(
      planOpened.make(now.today, {
        kind: kindFor(triage.choice),
        subjectId,
        managerId: actor.personId,
        ...(carriedFrom && { carriedFrom }),
      }),
      triageRecorded.make(now.today, { ...triage, recommendation: tool, reasons }),
    );
  },
});
