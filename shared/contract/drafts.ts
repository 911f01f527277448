import { contentSchema } from '@fairway/shared/plan';
import * as z from 'zod/mini';

/** `PUT /v1/drafts/:planId`: replaces the draft whose revision is named (0 for the first); another revision is a 409. */
export const draftRequestSchema = z.object({
  revision: z.number().check(z.int(), z.gte(0)),
  content: contentSchema,
});
export type DraftRequest = z.infer<typeof draftRequestSchema>;

/** `GET` and `PUT /v1/drafts/:planId`. */
export const draftAnswerSchema = z.object({
  planId: z.string(),
  revision: z.number(),
  content: contentSchema,
  savedAt: z.string(),
});
export type DraftAnswer = z.infer<typeof draftAnswerSchema>;
