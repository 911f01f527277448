import * as z from 'zod/mini';

/** Who somebody is to the plan that they opened, as of today; `before`: they had a part in it once. */
export const OPENERS = ['manager', 'hr', 'collaborator', 'above', 'before'] as const;

/**
 * `GET /v1/plans/:id/openings`: for the plan's employee alone, who else has opened it or taken its record along since it was
 * shared, the latest first; the newest 200.
 */
export const openingsSchema = z.object({
  openings: z.array(
    z.object({
      at: z.string(),
      person: z.object({ id: z.string(), name: z.string(), title: z.nullable(z.string()) }),
      as: z.enum(OPENERS),
      /** A copy was taken out of Fairway. */
      exported: z.boolean(),
    }),
  ),
});
export type Openings = z.infer<typeof openingsSchema>;
export type Opening = Openings['openings'][number];
