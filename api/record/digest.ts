import type { Command } from '@fairway/shared/plan/decide.ts';
import { canonicalBytes } from './canonical.ts';

/** Names a command's payload and its sender without giving anything of it away; the id alone is not part of it. */
export async function digestOf(digesting: CryptoKey, actorId: string, command: Command): Promise<string> {
  const { planId, type, version, data } = command;
  const payload = canonicalBytes({ actorId, planId, type, version, data });
  return new Uint8Array(await crypto.subtle.sign('HMAC', digesting, payload)).toHex();
}
