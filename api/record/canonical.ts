import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The one text of a JSON value (RFC 8785). Throws on a lone surrogate: see `wellFormed`. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON has a canonical form.');
  return text;
}

/** The canonical text as bytes. */
export const canonicalBytes = (value: unknown): Bytes => encoder.encode(canonicalText(value));

/** The JSON value of canonical bytes. */
export function parseBytes(bytes: Bytes): unknown {
  return JSON.parse(decoder.decode(bytes));
}

const deepest = 64;

/**
 * The same JSON value with every half of a split character replaced, so that it has one canonical form.
 * @throws RangeError when it is nested deeper than anything a plan holds
 */
export function wellFormed<T>(value: T, depth = 0): T {
  if (depth > deepest) throw new RangeError('Nested too deep.');
  if (typeof value === 'string') return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map((part) => wellFormed(part, depth + 1)) as T;
  if (value !== null && typeof value === 'object') {
    const parts = Object.entries(value);
    return Object.fromEntries(
      parts.map(([name, part]) => [name.toWellFormed(), wellFormed(part, depth + 1)]),
    ) as T;
  }
  return value;
}

/** SHA-256 in hexadecimal. */
export const sha256 = (bytes: Bytes): string => hash('sha256', bytes);

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
