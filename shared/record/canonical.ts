import canonicalize from 'canonicalize';

export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** The one text of a JSON value (RFC 8785). Throws on a lone surrogate: the API mends those at its boundary. */
export function canonicalText(value: unknown): string {
  const text = quickText(value) ?? canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON has a canonical form.');
  return text;
}

/** The canonical text as bytes. */
export const canonicalBytes = (value: unknown): Bytes => encoder.encode(canonicalText(value));

/**
 * The same text in half the time, for what nearly all values are: RFC 8785 writes numbers and texts as JavaScript does, so
 * that only names have to be put in order. Undefined for what needs more care.
 */
function quickText(value: unknown): string | undefined {
  try {
    const text = JSON.stringify(inOrder(value));
    // Half of a split character is written as an escape; so is such an escape that somebody typed.
    return text?.includes('\\u') ? undefined : text;
  } catch (error) {
    if (error instanceof NeedsCare) return undefined;
    throw error;
  }
}

class NeedsCare extends Error {}

function isUnusual(name: string): boolean {
  const first = name.charCodeAt(0);
  return (first >= 48 && first <= 57) || name === '__proto__';
}

function inOrder(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NeedsCare();
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const names = Object.keys(value).sort();
  // Names that are numbers come first in every object, and `__proto__` is none: not the order or the object that is meant.
  if ('toJSON' in value || names.some(isUnusual)) throw new NeedsCare();
  const ordered: Record<string, unknown> = {};
  for (const name of names) ordered[name] = inOrder((value as Record<string, unknown>)[name]);
  return ordered;
}
