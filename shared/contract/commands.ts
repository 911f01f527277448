import { commandDefinition } from '@fairway/shared/plan/commands/index.ts';
import * as z from 'zod/mini';

const clientId = z.uuid();

/** The envelope of a command. `data` is parsed by its own command, so that one bad command never blocks the rest. */
export const commandSchema = z.object({
  id: clientId,
  planId: clientId,
  type: z.string().check(z.minLength(1), z.maxLength(60)),
  version: z.number().check(z.int(), z.gte(1)),
  /** When the person did it, by their device's clock: kept as said, never trusted. */
  notedAt: z.iso.datetime(),
  data: z.unknown(),
});
export type CommandEnvelope = z.infer<typeof commandSchema>;

export const MOST_COMMANDS = 50;

/** `POST /v1/commands`: the one door to the record. */
export const commandsRequestSchema = z.object({
  commands: z.array(commandSchema).check(z.minLength(1), z.maxLength(MOST_COMMANDS)),
});

/**
 * `done`: on the record now. `already_done`: it was before. `refused`: against the plan's rules, see the message.
 * `mismatch`: the id was used for something else. `conflict`: the plan moved on, send again. `later`: not tried, because a
 * command of the same plan before it met a conflict.
 */
export const COMMAND_STATUSES = ['done', 'already_done', 'refused', 'mismatch', 'conflict', 'later'] as const;

export const commandAnswerSchema = z.object({
  id: z.string(),
  status: z.enum(COMMAND_STATUSES),
  code: z.optional(z.string()),
  message: z.optional(z.string()),
});
export type CommandAnswer = z.infer<typeof commandAnswerSchema>;

export const commandsAnswerSchema = z.object({ answers: z.array(commandAnswerSchema) });
export type CommandsAnswer = z.infer<typeof commandsAnswerSchema>;

/** The newest version of a command that this client speaks; throws for a type it does not know. */
export function currentVersion(type: string): number {
  for (let version = 9; version > 0; version--) if (commandDefinition(type, version)) return version;
  throw new Error(`Unknown command ${type}.`);
}
