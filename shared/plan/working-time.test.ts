import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../goals/index.ts';
import { addWorkingDays, workingDaysBetween } from './calendar.ts';
import { contentHash } from './content.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { readiness } from './readiness/index.ts';
import { sampleContent, sampleTriage } from './sample.ts';
import { hr, manager, sampleRecord } from './sample-record.ts';
import { addOwnDays, ownDays, ownDaysOf, readBy, usualDays } from './working-time.ts';

const at = (partTimeShare?: number) => ({
  policy: DEFAULT_POLICY,
  ...(partTimeShare === undefined ? {} : { partTimeShare }),
});

describe('working time at a share', () => {
  it('is the organisation’s own at full time, or where no share is known', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (days) => {
        const to = addWorkingDays('2026-03-02', days, DEFAULT_POLICY.calendar);
        expect(addOwnDays('2026-03-02', days, at())).toBe(to);
        expect(addOwnDays('2026-03-02', days, at(1))).toBe(to);
      }),
    );
  });

  it('never gives less time than was promised', () => {
    const share = fc.constantFrom(0.1, 0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), share, (days, part) => {
        const to = addOwnDays('2026-03-02', days, at(part));
        const theirs = workingDaysBetween('2026-03-02', to, DEFAULT_POLICY.calendar) * part;
        expect(theirs).toBeGreaterThanOrEqual(days - 1e-6);
        expect(theirs).toBeLessThan(days + 1);
      }),
    );
  });

  it('counts half the working days at a half, and leaves out what is no working day', () => {
    expect(ownDays('2026-03-02', '2026-03-13', at())).toBe(10);
    expect(ownDays('2026-03-02', '2026-03-13', at(0.5))).toBe(5);
    expect(ownDays('2026-03-07', '2026-03-08', at(0.5))).toBe(0);
    const content = sampleContent('2026-03-09');
    expect(ownDaysOf(content, at())).toBe(44);
    expect(ownDaysOf(content, at(0.5))).toBe(22);
    expect(ownDaysOf({ ...content, plannedStart: null }, at(0.5))).toBe(21);
  });

  it('asks for a longer plan at a lower share, or for why the time is enough', () => {
    expect(usualDays(DEFAULT_POLICY)).toBe(60);
    expect(usualDays(DEFAULT_POLICY, 0.6)).toBe(100);
    expect(usualDays(DEFAULT_POLICY, 0.1)).toBe(365);
    const now = { recordedAt: '', today: '2026-03-02', timeZone: 'UTC', policy: DEFAULT_POLICY };
    const codes = (partTimeShare: number, reason: string) =>
      readiness(
        { ...sampleContent('2026-03-09'), length: { days: 60, reason } },
        { ...now, partTimeShare },
      ).map(({ code }) => code);
    expect(codes(1, '')).toEqual([]);
    expect(codes(0.6, '')).toEqual(['shorter_than_usual']);
    expect(codes(0.6, 'Agreed together.')).toEqual([]);
  });

  it('makes the same step in the same days steeper at a lower share', () => {
    const codes = (text: string, workingDays?: number) =>
      check(text, {
        kind: 'goal',
        context: { planDays: 60, ...(workingDays === undefined ? {} : { workingDays }) },
      }).findings.map(({ code }) => code);
    const tripled = 'Bring bookings from 10 to 30 a week by the last day.';
    expect(codes(tripled)).not.toContain('unrealistic_timeframe');
    expect(codes(tripled, 43)).not.toContain('unrealistic_timeframe');
    expect(codes(tripled, 21)).toContain('unrealistic_timeframe');
  });

  it('gives somebody at a half twice the days to read', () => {
    expect(readBy('2026-03-02', at())).toBe('2026-03-04');
    expect(readBy('2026-03-02', at(0.5))).toBe('2026-03-06');
    const r = sampleRecord('2026-03-02', { partTimeShare: 0.5 });
    const content = { ...sampleContent('2026-03-09'), length: { days: 60, reason: 'Agreed together.' } };
    const version = { contentHash: contentHash(content) };
    r.send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
    r.send(manager, 'submit_draft', { content });
    r.send(hr, 'approve', { ...version, timingLookedAt: true });
    r.send(manager, 'share', version);
    const refusal = (happenedOn: string) => ({ witness: 'A. Witness', words: '', happenedOn });
    r.on('2026-03-05');
    expect(r.send(manager, 'record_refusal', refusal('2026-03-05'))).toBe('time_to_read');
    r.on('2026-03-06');
    expect(r.send(manager, 'record_refusal', refusal('2026-03-06'))).toBe('done');
  });
});
