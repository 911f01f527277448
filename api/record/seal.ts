import { type Bytes, canonicalBytes, concat, parseBytes } from './canonical.ts';

/** Where a sealed value stands: it opens there and nowhere else. */
export interface Place {
  orgId: string;
  table: string;
  row: string;
  version: number;
}

const nonceLength = 12;

const bindingOf = ({ orgId, table, row, version }: Place) => canonicalBytes([orgId, table, row, version]);

/** Seals a JSON value with AES-256-GCM: a fresh nonce, then the ciphertext, bound to its place. */
export async function seal(key: CryptoKey, place: Place, value: unknown): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
  const additionalData = bindingOf(place);
  const text = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, text);
  return concat(iv, new Uint8Array(sealed));
}

/** Opens what `seal` made. Throws when the key, the place or a single bit is another. */
export async function open(key: CryptoKey, place: Place, sealed: Bytes): Promise<unknown> {
  const iv = sealed.subarray(0, nonceLength);
  const additionalData = bindingOf(place);
  const text = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    sealed.subarray(nonceLength),
  );
  return parseBytes(new Uint8Array(text));
}
