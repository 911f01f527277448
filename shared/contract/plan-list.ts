import * as z from 'zod/mini';

/** `GET /v1/plan-list`: the organisation's list of plans with its newest checkpoint, for HR; `npm run verify` checks it. */
export const planListSchema = z.object({
  format: z.literal('fairway-plan-list'),
  version: z.literal(1),
  exportedAt: z.string(),
  entries: z.array(
    z.object({
      orgId: z.string(),
      seq: z.number(),
      planId: z.string(),
      planSeq: z.number(),
      planHash: z.string(),
      recordedAt: z.string(),
      prevHash: z.string(),
      hash: z.string(),
    }),
  ),
  checkpoints: z.array(z.string()),
});
