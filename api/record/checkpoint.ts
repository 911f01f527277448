import type { Bytes } from '@fairway/shared/record/canonical.ts';
import { type Checkpoint, lineOf, payloadOf } from '@fairway/shared/record/checkpoint.ts';

/** Events after which every party gets a checkpoint. */
export const CHECKPOINTED: readonly string[] = [
  'plan_approved',
  'plan_shared',
  'import_confirmed',
  'receipt_answered',
  'plan_amended',
  'amendment_answered',
  'amendment_delivered',
  'plan_evaluated',
  'plan_extended',
  'extension_answered',
  'outcome_confirmed',
  'plan_withdrawn',
];

/** The server's Ed25519 key for checkpoints, and its public part in base64url. */
export interface SigningKey {
  privateKey: CryptoKey;
  publicKey: string;
}

/** What precedes the 32 bytes of an Ed25519 key in its PKCS #8 form (RFC 8410). */
const pkcs8Head = Uint8Array.fromHex('302e020100300506032b657004220420');

/** The Ed25519 key that these 32 bytes are. */
export async function signingKeyOf(seed: Bytes): Promise<SigningKey> {
  const pkcs8 = new Uint8Array([...pkcs8Head, ...seed]);
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const { x } = (await crypto.subtle.exportKey('jwk', key)) as JsonWebKey;
  return { privateKey: key, publicKey: x! };
}

/** The checkpoint as a line that everybody can keep, signed. */
export async function signCheckpoint(
  { privateKey, publicKey }: SigningKey,
  said: Checkpoint,
): Promise<string> {
  const payload = payloadOf({ ...said, key: publicKey });
  return lineOf(payload, new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, payload)));
}
