import type { CommandType } from '@fairway/shared/plan/commands/index.ts';
import { signal } from '@preact/signals';
import type { Api, ApiAnswer } from '../api-client/api.ts';
import { failed, type Outcome } from '../api-client/outcome.ts';
import { sendMessage } from '../messages.ts';
import { newCommand } from '../outbox/command.ts';
import type { Added } from '../outbox/types.ts';
import { ask } from '../surely.ts';

/** The server did not answer the last question. */
export const unreached = signal(false);

const ASLEEP = failed(
  'server',
  'background',
  'Fairway was interrupted. Try again; if it stays so, close the panel and open it again.',
);

/** What only reads may be asked twice. */
const READS: ReadonlySet<keyof Api> = new Set(['people', 'searchPeople', 'plans', 'plan', 'draft']);

/** Asks the server for a resource, by way of the background, which alone holds the token. */
export async function api<Name extends keyof Api>(
  name: Name,
  ...args: Parameters<Api[Name]>
): Promise<Outcome<ApiAnswer<Name>>> {
  const asked = { name, args };
  const came = (await (READS.has(name) ? ask('api', asked) : sendMessage('api', asked)).catch(
    () => ASLEEP,
  )) as Outcome<ApiAnswer<Name>>;
  unreached.value = came.ok ? came.old === true : came.problem.kind === 'offline';
  return came;
}

/**
 * Puts a command into the outbox. An undoable one waits ten seconds there; any other is sent at once, and what the
 * server refuses comes back with its reason.
 */
export function send(
  planId: string,
  type: CommandType,
  data: unknown,
  { undoable = false } = {},
): Promise<Outcome<Added>> {
  const command = newCommand(planId, type, data, Date.now());
  return ask('addCommand', { command, undoable }).catch(() => ASLEEP);
}
