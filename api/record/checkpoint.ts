import { type Bytes, canonicalBytes, parseBytes } from './canonical.ts';

/** Where a plan's record stood: the last entry, its hash, and when. The hash stands for everything before it. */
export interface Checkpoint {
  orgId: string;
  planId: string;
  seq: number;
  hash: string;
  recordedAt: string;
}

/** Events after which every party gets a checkpoint. */
export const CHECKPOINTED: readonly string[] = [
  'plan_approved',
  'plan_shared',
  'receipt_answered',
  'plan_amended',
  'amendment_answered',
  'amendment_delivered',
  'plan_evaluated',
  'outcome_confirmed',
  'plan_withdrawn',
];

/** The server's Ed25519 key for checkpoints, and its public part in base64url. */
export interface SigningKey {
  privateKey: CryptoKey;
  publicKey: string;
}

const prefix = 'fairway1';
const base64url = { alphabet: 'base64url', omitPadding: true } as const;
const encode = (bytes: Bytes) => bytes.toBase64(base64url);
const decode = (text: string) => Uint8Array.fromBase64(text, base64url);

/** What precedes the 32 bytes of an Ed25519 key in its PKCS #8 form (RFC 8410). */
const pkcs8Head = Uint8Array.fromHex('302e020100300506032b657004220420');

/** The Ed25519 key that these 32 bytes are. */
export async function signingKeyOf(seed: Bytes): Promise<SigningKey> {
  const pkcs8 = new Uint8Array([...pkcs8Head, ...seed]);
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const { x } = (await crypto.subtle.exportKey('jwk', key)) as JsonWebKey;
  return { privateKey: key, publicKey: x! };
}

/** One line that can be printed, mailed and typed off: what is said, by which key, and its signature. */
export async function signCheckpoint(
  { privateKey, publicKey }: SigningKey,
  said: Checkpoint,
): Promise<string> {
  const { orgId, planId, seq, hash, recordedAt } = said;
  const payload = canonicalBytes({ orgId, planId, seq, hash, recordedAt, key: publicKey });
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, payload));
  return `${prefix}.${encode(payload)}.${encode(signature)}`;
}

/** What a checkpoint says and the key that says it; undefined when its signature does not hold. */
export async function readCheckpoint(line: string): Promise<(Checkpoint & { key: string }) | undefined> {
  const [head, payload, signature, ...rest] = line.replaceAll(/\s/g, '').split('.');
  if (head !== prefix || !payload || !signature || rest.length > 0) return undefined;
  try {
    const said = parseBytes(decode(payload)) as Checkpoint & { key: string };
    const key = await crypto.subtle.importKey('raw', decode(said.key), 'Ed25519', false, ['verify']);
    const holds = await crypto.subtle.verify('Ed25519', key, decode(signature), decode(payload));
    return holds ? said : undefined;
  } catch {
    return undefined;
  }
}
