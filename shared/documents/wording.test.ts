import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.ts';
import { count, listed, quantity, writtenDay, writtenInstant } from './wording.ts';

describe('wording', () => {
  it.each([
    ['2026-03-09', '9 March 2026'],
    ['2026-12-31', '31 December 2026'],
    ['2026-02-30', ''],
    ['', ''],
    [null, ''],
  ])('writes the day %s as "%s"', (day, words) => {
    expect(writtenDay(day)).toBe(words);
  });

  it('writes an instant in the organisation’s zone', () => {
    expect(writtenInstant('2026-03-09T23:30:00Z', 'Europe/Berlin')).toBe('10 March 2026, 00:30');
    expect(writtenInstant('nonsense', 'Europe/Berlin')).toBe('');
  });

  it.each([
    [62, '%', '62%'],
    [1200, 'tickets', '1,200 tickets'],
    [4.5, '', '4.5'],
    [0, ' errors ', '0 errors'],
    [-3, '%', '-3%'],
    [null, '%', ''],
  ])('writes %s of "%s" as "%s"', (value, unit, words) => {
    expect(quantity(value, unit)).toBe(words);
  });

  it('counts and lists', () => {
    expect([count(1, 'day'), count(60, 'day')]).toEqual(['1 day', '60 days']);
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  });
});

describe('cleanText', () => {
  it.each([
    ['a\u0000b\u0008c\u001Fd\u007Fe\u0085f\uFFFEg\uFFFF', 'abcdefg'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['lone \uD800 surrogate \uDFFF', 'lone \uFFFD surrogate \uFFFD'],
    ['whole 😀, العربية', 'whole 😀, العربية'],
  ])('makes %j %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });
});
