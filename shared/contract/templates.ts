import { templateSchema } from '@fairway/shared/templates/template.ts';
import * as z from 'zod/mini';

/** A version of one of the organisation's templates. */
export const storedTemplateSchema = z.object({
  id: z.string(),
  /** 0 for a ready one that nobody has changed, then counted up with every change. */
  version: z.number(),
  template: templateSchema,
  /** Null for version 0. */
  changedAt: z.nullable(z.string()),
  /** The name of whoever made this version; null for version 0 or somebody who is no longer on record. */
  changedBy: z.nullable(z.string()),
});
export type StoredTemplate = z.infer<typeof storedTemplateSchema>;

/** `GET /v1/templates`: the current version of each. `GET /v1/templates/:id/versions`: all of one, newest first. */
export const templatesSchema = z.object({ templates: z.array(storedTemplateSchema) });
export type Templates = z.infer<typeof templatesSchema>;

/** `PUT /v1/templates/:id`: makes the version after the one named, 0 for a new one; another version is a 409. */
export const templateRequestSchema = z.object({
  version: z.number().check(z.int(), z.gte(0)),
  template: templateSchema,
});
