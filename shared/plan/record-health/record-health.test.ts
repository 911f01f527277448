import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../policy.ts';
import { sampleContent } from '../sample.ts';
import { blank, type CheckIn, type Plan } from '../state.ts';
import { recordHealth } from './index.ts';

const now = {
  recordedAt: '2026-04-20T09:00:00Z',
  today: '2026-04-20',
  timeZone: 'UTC',
  policy: DEFAULT_POLICY,
};
const mark = { by: 'manager', on: '2026-03-09', recordedAt: '2026-03-09T09:00:00Z' };

const talk = (id: string, on: string, recordedOn = on): CheckIn => ({
  kind: 'check_in',
  id,
  by: 'manager',
  on,
  recordedAt: `${recordedOn}T16:00:00Z`,
  note: 'Talked.',
  praise: '',
  obstacles: '',
  goals: [{ goalId: 'goal', status: 'on_track', value: 80 }],
  supportGiven: [],
  answers: [],
});

/** A plan whose record carries an outcome. */
const sound: Plan = {
  ...blank('plan'),
  status: 'active',
  subjectId: 'employee',
  managerId: 'manager',
  content: sampleContent('2026-03-09'),
  launch: { ...mark, heldOn: '2026-03-09', startsOn: '2026-03-09', endsOn: '2026-05-07' },
  view: { ...mark, by: 'employee', state: 'given', text: 'It was a new tool.' },
  acknowledgement: { ...mark, by: 'employee', state: 'acknowledged', contentHash: 'x', statement: '' },
  checkIns: [
    { id: 'a', dueOn: '2026-03-16', state: 'held', entryId: 'one', moved: [] },
    { id: 'b', dueOn: '2026-04-27', state: 'due', moved: [] },
  ],
  entries: [talk('one', '2026-03-16'), talk('two', '2026-03-23')],
  support: { support: { state: 'delivered', mark } },
};

const extended = (on: string) => ({ ...mark, on, from: '2026-05-07', to: '2026-06-05', reason: 'Close.' });

const BRINGS: Record<string, Partial<Plan>> = {
  check_ins_overdue: { checkIns: [{ id: 'b', dueOn: '2026-04-17', state: 'due', moved: [] }] },
  check_ins_skipped: {
    checkIns: [{ id: 'b', dueOn: '2026-04-17', state: 'missed', missedBy: 'manager', moved: [] }],
  },
  support_not_given: { support: { support: { state: 'promised' } } },
  support_withdrawn: { support: { support: { state: 'withdrawn', mark } } },
  goals_without_data: { entries: [{ ...talk('one', '2026-03-16'), goals: [] }] },
  late_entries: { entries: [talk('one', '2026-03-16', '2026-03-20')] },
  batch_written: {
    entries: ['2026-03-18', '2026-03-19', '2026-03-20'].map((on) => talk(on, on, '2026-03-20')),
  },
  no_employee_view: { view: undefined },
  receipt_open: { acknowledgement: undefined },
  extension_receipt_open: { extensions: [extended('2026-04-16')] },
};

describe('record health', () => {
  it('finds nothing in a sound record, nor before the launch', () => {
    expect(recordHealth(sound, now)).toEqual([]);
    expect(recordHealth({ ...blank('plan'), subjectId: 'employee' }, now)).toEqual([]);
  });

  it.each(Object.entries(BRINGS))('finds %s', (code, part) => {
    const found = recordHealth({ ...sound, ...part } as Plan, now);
    expect(found.map((finding) => finding.code)).toContain(code);
    for (const { reason, fix } of found) expect(`${reason} ${fix}`).toMatch(/^[0-9A-Z].*[.]$/);
  });

  it('leaves time to read an extension, and is content with an answer to it', () => {
    const codes = (extension: Plan['extensions'][number]) =>
      recordHealth({ ...sound, extensions: [extension] }, now).map(({ code }) => code);
    expect(codes(extended('2026-04-17'))).toEqual([]);
    const answer = { ...mark, state: 'declined' as const, statement: '', witness: 'Ana Sol' };
    expect(codes({ ...extended('2026-04-16'), answer })).toEqual([]);
  });

  it('counts lateness in the organisation’s days, not those of UTC', () => {
    const evening = talk('one', '2026-03-16', '2026-03-19');
    const written = { ...evening, recordedAt: '2026-03-19T23:30:00Z' };
    const codes = (timeZone: string) =>
      recordHealth({ ...sound, entries: [written] }, { ...now, timeZone }).map(({ code }) => code);
    expect(codes('UTC')).toEqual([]);
    expect(codes('Europe/Prague')).toEqual(['late_entries']);
    expect(codes('America/Chicago')).toEqual([]);
  });

  it('does not ask for figures before the first check-in', () => {
    const young = {
      ...sound,
      entries: [],
      checkIns: [{ id: 'b', dueOn: '2026-04-27', state: 'due' as const, moved: [] }],
    };
    expect(recordHealth(young, now)).toEqual([]);
  });

  it('leaves an employee’s absence and a note written three days later alone', () => {
    const absent: Plan = {
      ...sound,
      checkIns: [{ id: 'b', dueOn: '2026-04-17', state: 'missed', missedBy: 'absence', moved: [] }],
    };
    expect(recordHealth(absent, now)).toEqual([]);
    expect(recordHealth({ ...sound, entries: [talk('one', '2026-03-16', '2026-03-19')] }, now)).toEqual([]);
  });
});
