import * as z from 'zod/mini';

/** What a client of Hrana over HTTP (version 2 and 3 in JSON) sends; what is not understood here is refused. */
export const valueSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('null') }),
  z.object({ type: z.literal('integer'), value: z.string() }),
  z.object({ type: z.literal('float'), value: z.number() }),
  z.object({ type: z.literal('text'), value: z.string() }),
  z.object({ type: z.literal('blob'), base64: z.string() }),
]);
export type Value = z.infer<typeof valueSchema>;

const statementSchema = z.object({
  sql: z.optional(z.string()),
  sql_id: z.optional(z.number()),
  args: z._default(z.array(valueSchema), []),
  named_args: z._default(z.array(z.object({ name: z.string(), value: valueSchema })), []),
  want_rows: z._default(z.boolean(), true),
});
export type HranaStatement = z.infer<typeof statementSchema>;

export type Condition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and' | 'or'; conds: Condition[] }
  | { type: 'is_autocommit' };

const conditionSchema: z.ZodMiniType<Condition> = z.union([
  z.object({ type: z.enum(['ok', 'error']), step: z.number() }),
  z.object({ type: z.literal('not'), cond: z.lazy(() => conditionSchema) }),
  z.object({ type: z.enum(['and', 'or']), conds: z.array(z.lazy(() => conditionSchema)) }),
  z.object({ type: z.literal('is_autocommit') }),
]);

const stepSchema = z.object({ condition: z.nullish(conditionSchema), stmt: statementSchema });
export type Step = z.infer<typeof stepSchema>;

const text = { sql: z.optional(z.string()), sql_id: z.optional(z.number()) };

const requestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('execute'), stmt: statementSchema }),
  z.object({ type: z.literal('batch'), batch: z.object({ steps: z.array(stepSchema) }) }),
  z.object({ type: z.literal('sequence'), ...text }),
  z.object({ type: z.literal('store_sql'), sql_id: z.number(), sql: z.string() }),
  z.object({ type: z.literal('close_sql'), sql_id: z.number() }),
  z.object({ type: z.literal('get_autocommit') }),
  z.object({ type: z.literal('close') }),
]);
export type StreamRequest = z.infer<typeof requestSchema>;

export const pipelineSchema = z.object({
  baton: z.nullish(z.string()),
  requests: z.array(requestSchema),
});

export interface StatementResult {
  cols: { name: string | null; decltype: string | null }[];
  rows: Value[][];
  affected_row_count: number;
  last_insert_rowid: string | null;
}

export interface HranaError {
  message: string;
  code: string;
}
