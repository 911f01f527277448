import { currentVersion } from '@fairway/shared/contract/commands.ts';
import type { CommandType } from '@fairway/shared/plan/commands/index.ts';
import type { Command } from './types.ts';

/** A new command with the id that it keeps however often it is sent. */
export const newCommand = (
  planId: string,
  type: CommandType,
  data: unknown,
  noted: number,
  id: string = crypto.randomUUID(),
): Command => ({
  id,
  planId,
  type,
  version: currentVersion(type),
  notedAt: new Date(noted).toISOString(),
  data,
});
