import type { Account, Reason, Sealed } from './types.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Binds what is sealed to its account and place: it opens nowhere else. */
const binding = (account: Account, place: string) =>
  bytes(JSON.stringify([account.organisationId, account.personId, place]));

/** The account's key for this device, from the base64url that the server hands out at sign-in (32 bytes). */
export function importKey(text: string): Promise<CryptoKey> {
  const raw = Uint8Array.fromBase64(text, { alphabet: 'base64url' });
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals a value for its account and place (AES-256-GCM). */
export async function seal(key: CryptoKey, account: Account, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = binding(account, place);
  const plain = bytes(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain) };
}

/** Opens what `seal` made. Throws when key, account or place differ. */
export async function unseal(
  key: CryptoKey,
  account: Account,
  place: string,
  sealed: Sealed,
): Promise<unknown> {
  const additionalData = binding(account, place);
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: sealed.iv, additionalData },
    key,
    sealed.data,
  );
  return JSON.parse(new TextDecoder().decode(plain));
}

const placeOfReason = (id: string) => `${id}/reason`;

/** Seals why an entry is parked. */
export const sealReason = (key: CryptoKey, account: Account, id: string, reason: Reason): Promise<Sealed> =>
  seal(key, account, placeOfReason(id), reason);

/** Why an entry is parked; undefined where it is not, or does not open. */
export const openReason = async (
  key: CryptoKey,
  account: Account,
  id: string,
  reason: Sealed | undefined,
): Promise<Reason | undefined> =>
  reason &&
  (unseal(key, account, placeOfReason(id), reason).catch(() => undefined) as Promise<Reason | undefined>);
