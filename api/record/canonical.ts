import type { Bytes } from '@fairway/shared/record/canonical.ts';

const decoder = new TextDecoder();

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

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
