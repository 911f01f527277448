import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical.ts';

describe('the canonical text', () => {
  it('is that of RFC 8785, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(canonicalText(value)).toBe(canonicalize(value));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['names in the order of their code units', { é: 1, z: 2, '\u{1f600}': 3, '\ufb33': 4, A: 5 }],
    ['names that are numbers', { 10: 'b', 9: 'a', x: 1 }],
    ['a name that objects have', JSON.parse('{"a": 1, "__proto__": {"b": 2}}')],
    ['controls, and a backslash before u', { a: '\u0001\b\u2028"\\', b: '\\ud800' }],
    ['numbers', [1e21, 1e-7, -0, 0.1, 333333333.3333333, 1e23]],
    ['nothing', { a: undefined, b: null, c: [null] }],
    ['what says its own JSON', { at: new Date(0) }],
  ])('is so of %s', (_, value) => {
    expect(canonicalText(value)).toBe(canonicalize(value));
  });

  it.each([
    ['half a character', '\ud800'],
    ['a name with half a character', { '\udc00': 1 }],
    ['no number', Number.NaN],
  ])('is refused to %s', (_, value) => {
    expect(() => canonicalText(value)).toThrow();
    expect(() => canonicalText({ inside: [value] })).toThrow();
  });

  it('is refused to what is no JSON', () => {
    expect(() => canonicalText(undefined)).toThrow(TypeError);
  });
});
