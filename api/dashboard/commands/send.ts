import { commandsAnswerSchema, currentVersion } from '@fairway/shared/contract/commands.ts';
import type { CommandType } from '@fairway/shared/plan';
import { ApiError, ask } from '../client.ts';

export type Outgoing = {
  /** Made once for what the person means to do: sending it again is safe for good. */
  id: string;
  planId: string;
  type: CommandType;
  data: unknown;
};

/** Others may write to the same plan at the same moment: so often it is tried again. */
const TRIES = 4;

/** Puts a command on the record. Throws an `ApiError` with the server's reason when it is not recorded. */
export async function sendCommand({ id, planId, type, data }: Outgoing): Promise<void> {
  const command = {
    id,
    planId,
    type,
    version: currentVersion(type),
    notedAt: new Date().toISOString(),
    data,
  };
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const { answers } = await ask(commandsAnswerSchema, '/v1/commands', 'POST', { commands: [command] });
    const answer = answers.find((one) => one.id === id);
    switch (answer?.status) {
      case 'done':
      case 'already_done':
        return;
      case 'refused':
        throw new ApiError(
          answer.code ?? 'refused',
          200,
          answer.message ?? 'The plan does not allow this now.',
        );
      case 'mismatch':
        throw new ApiError(
          'mismatch',
          200,
          'What you sent before did arrive and is on the record. Close this and look at the plan; add what is missing there.',
        );
    }
  }
  throw new ApiError('conflict', 200, 'Others are writing to this plan right now. Try again in a moment.');
}
