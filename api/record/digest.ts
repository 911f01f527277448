import { createHmac, type KeyObject } from 'node:crypto';
import type { Command } from '@fairway/shared/plan/decide.ts';
import { canonicalBytes } from '@fairway/shared/record/canonical.ts';

/** Names a command's payload and its sender without giving anything of it away; the id alone is not part of it. */
export function digestOf(digesting: KeyObject, actorId: string, command: Command): string {
  const { planId, type, version, data } = command;
  const payload = canonicalBytes({ actorId, planId, type, version, data });
  return createHmac('sha256', digesting).update(payload).digest('hex');
}
