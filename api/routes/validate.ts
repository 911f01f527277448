import { zValidator } from '@hono/zod-validator';
import type { ValidationTargets } from 'hono';
import type { ZodMiniType } from 'zod/mini';
import { invalid } from '../errors.ts';

/** Checks a part of the request; a refusal names the field and what is wrong with it, never what was sent. */
export function valid<Target extends keyof ValidationTargets, Schema extends ZodMiniType>(
  target: Target,
  schema: Schema,
) {
  return zValidator(target, schema, (result) => {
    if (result.success) return;
    const [issue] = result.error.issues;
    const field = issue?.path.join('.') || 'The request';
    throw invalid(`${field} ${plain(issue?.message)}. Nothing was saved.`);
  });
}

/** Our own messages continue the field's name; zod's own do not. */
const plain = (message: string | undefined) =>
  message === undefined || /^invalid/i.test(message) ? 'is missing or not of the right kind' : message;
