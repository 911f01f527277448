/**
 * The secret that signs session cookies, derived from the master key so that there is one thing to keep.
 * @param master 32 random bytes
 */
export async function deriveAuthSecret(master: Uint8Array<ArrayBuffer>): Promise<string> {
  const root = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode('fairway session cookies');
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
    root,
    256,
  );
  return new Uint8Array(bits).toBase64();
}
