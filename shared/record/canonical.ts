import canonicalize from 'canonicalize';

export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** The one text of a JSON value (RFC 8785). Throws on a lone surrogate: the API mends those at its boundary. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON has a canonical form.');
  return text;
}

/** The canonical text as bytes. */
export const canonicalBytes = (value: unknown): Bytes => encoder.encode(canonicalText(value));
