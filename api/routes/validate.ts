import { errorSchema } from '@fairway/shared/contract/errors.ts';
import { zValidator } from '@hono/zod-validator';
import type { ValidationTargets } from 'hono';
import { describeRoute, resolver, uniqueSymbol } from 'hono-openapi';
import type { ZodMiniType } from 'zod/mini';
import { invalid } from '../errors.ts';

/**
 * Checks a part of the request, and tells the API's description of it. A refusal names the field and what is wrong with
 * it, never what was sent.
 */
export function valid<Target extends keyof ValidationTargets, Schema extends ZodMiniType>(
  target: Target,
  schema: Schema,
) {
  const check = zValidator(target, schema, (result) => {
    if (result.success) return;
    const [issue] = result.error.issues;
    const field = issue?.path.map(String).join('.') || 'The request';
    throw invalid(`${field} ${plain(issue?.message)}. Nothing was saved.`);
  });
  return Object.assign(check, { [uniqueSymbol]: { target, ...resolver(schema) } });
}

/** Tells the API's description what a route is for and what it answers when all is well. */
export function answers(summary: string, status: number, schema?: ZodMiniType) {
  const inJson = (of: ZodMiniType) => ({ 'application/json': { schema: resolver(of) } });
  return describeRoute({
    summary,
    responses: {
      [status]: { description: summary, ...(schema && { content: inJson(schema) }) },
      400: { description: 'Refused; other refusals look the same', content: inJson(errorSchema) },
    },
  });
}

/** Our own messages continue the field's name; zod's own do not. */
const plain = (message: string | undefined) =>
  message === undefined || /^invalid/i.test(message) ? 'is missing or not of the right kind' : message;
