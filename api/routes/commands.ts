import {
  type CommandEnvelope,
  type CommandsAnswer,
  commandSchema,
  commandsAnswerSchema,
  MOST_COMMANDS,
} from '@fairway/shared/contract/commands.ts';
import type { Organisation } from '@fairway/shared/contract/me.ts';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Session } from '../access/viewer.ts';
import type { AppEnv } from '../parts.ts';
import { type Answer, append } from '../record/append.ts';
import { wellFormed } from '../record/canonical.ts';
import type { RecordParts } from '../record/parts.ts';
import { answers, valid } from './validate.ts';

const envelopeSchema = z.object({
  commands: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MOST_COMMANDS)),
});

/** Tells whoever waits for it that a plan was opened; its work goes on behind the answer. */
type Tell = (caller: { session: Session; organisation: Organisation }, planId: string) => void;

/**
 * The one door to the record. Each command is parsed on its own, so that one bad command never blocks the rest.
 * @param tell what is done once a plan was opened, beside the record
 */
export function commandRoutes(parts: RecordParts, tell: Tell = () => {}) {
  return new Hono<AppEnv>().post(
    '/',
    answers('Record, each command on its own', 200, commandsAnswerSchema),
    valid('json', envelopeSchema),
    async (c) => {
      const caller = { session: c.get('session'), organisation: c.get('organisation') };
      const parsed = c.req.valid('json').commands.map(parseCommand);
      const commands = parsed.filter((one) => 'command' in one).map(({ command }) => command);
      const answered = await append(parts, caller, commands);
      const opened = commands.filter(({ type }, i) => type === 'open_plan' && answered[i]?.status === 'done');
      for (const { planId } of opened) tell(caller, planId);
      const byCommand = new Map(commands.map((command, i) => [command, answered[i]!]));
      return c.json<CommandsAnswer>({
        answers: parsed.map((one) => ('command' in one ? byCommand.get(one.command)! : one.answer)),
      });
    },
  );
}

type Parsed = { command: CommandEnvelope } | { answer: Answer };

function parseCommand(sent: unknown): Parsed {
  try {
    const parsed = commandSchema.safeParse(wellFormed(sent));
    if (parsed.success) return { command: parsed.data };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { answer: malformed(sent) };
}

function malformed(sent: unknown): Answer {
  const id = (sent as { id?: unknown } | null)?.id;
  const message = 'This entry could not be read. Update the extension or reload the page, then log it again.';
  return { id: typeof id === 'string' ? id : '', status: 'refused', code: 'malformed', message };
}
