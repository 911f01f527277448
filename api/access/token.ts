/** A secret for a link or a code: 32 random bytes in base64url. */
export function newToken(): string {
  return crypto.getRandomValues(new Uint8Array(32)).toBase64({ alphabet: 'base64url', omitPadding: true });
}

/** What is kept of a token: SHA-256 in hex. The token has 256 random bits (a set-up code 80), so no salt is needed. */
export async function hashToken(token: string): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))).toHex();
}
