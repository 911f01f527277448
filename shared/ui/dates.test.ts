import { describe, expect, test } from 'vitest';
import { daysBetween, formatDay, formatInstant, relativeDay } from './dates.ts';

describe('dates for reading', () => {
  test('a day is the same in every zone', () => {
    expect(formatDay('2026-11-23', 'en-GB')).toBe('23 Nov 2026');
    expect(formatDay('2026-01-01', 'en-GB')).toBe('1 Jan 2026');
  });

  test('what is no day comes back as it is', () => {
    expect(formatDay('soon')).toBe('soon');
    expect(formatDay('2026-13-01')).toBe('2026-13-01');
    expect(formatInstant('never')).toBe('never');
  });

  test('an instant is read in the zone of the organisation', () => {
    expect(formatInstant('2026-11-23T23:30:00Z', 'Pacific/Auckland', 'en-GB')).toBe('24 Nov 2026, 12:30');
  });

  test('counts days over a change of clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
  });

  test('says how far a day is', () => {
    expect(relativeDay('2026-11-23', '2026-11-23')).toBe('today');
    expect(relativeDay('2026-11-24', '2026-11-23')).toBe('in 1 day');
    expect(relativeDay('2026-11-20', '2026-11-23')).toBe('3 days ago');
  });
});
