import type { Relation } from '@fairway/shared/plan/roles.ts';
import type { RecordFile } from '@fairway/shared/record/evidence.ts';
import * as z from 'zod/mini';
import { planAnswerSchema } from './plans.ts';

/** For whom a case is put together: it holds what both they and whoever asks for it may see. */
export const CASE_AUDIENCES = ['hr', 'manager', 'employee'] as const;
export type CaseAudience = (typeof CASE_AUDIENCES)[number];

const AUDIENCES_OF: Record<Relation, readonly CaseAudience[]> = {
  hr: ['hr', 'manager', 'employee'],
  manager: ['manager', 'employee'],
  employee: ['employee'],
  manager_above: [],
  collaborator: [],
  none: [],
};

/** For whom somebody with this relation may put a case together; for the employee only once the plan was shared. */
export const caseAudiences = (who: Relation, everShared: boolean): readonly CaseAudience[] =>
  AUDIENCES_OF[who].filter((audience) => audience !== 'employee' || everShared);

/** `GET /v1/plans/:id/case?audience=`: everything that a case is made of; the reading is logged. */
export const caseQuerySchema = z.object({ audience: z.enum(CASE_AUDIENCES) });

/** The record is made by the server's own code and judged by the verifier: taken as it is. */
const recordFile = z.custom<RecordFile>(
  (value) => typeof value === 'object' && value !== null && 'entries' in value,
  'is not a record',
);

export const caseAnswerSchema = z.object({
  audience: z.enum(CASE_AUDIENCES),
  record: recordFile,
  /** The plan and its history as this audience may see them. */
  plan: planAnswerSchema,
});
export type CaseAnswer = z.infer<typeof caseAnswerSchema>;
