import { describe, expect, it } from 'vitest';
import { type Actor, addDays, contentHash } from './index.ts';
import { sampleContent, sampleTriage } from './sample.ts';
import { employee, hr, launchedRecord, manager, sampleRecord, stranger } from './sample-record.ts';

const content = sampleContent('2026-03-09');
const hash = contentHash(content);

describe('a plan from draft to outcome', () => {
  it('goes the whole way', () => {
    const r = launchedRecord();
    expect(r.plan().status).toBe('active');
    expect(r.plan().launch).toMatchObject({ startsOn: '2026-03-09', endsOn: '2026-05-07' });
    expect(r.send(employee, 'give_view', { state: 'given', text: 'The tool was new to me.' })).toBe('done');
    expect(
      r.send(employee, 'answer_receipt', { state: 'acknowledged', contentHash: hash, statement: '' }),
    ).toBe('done');
    r.on('2026-03-16');
    const reading = { goalId: 'goal', status: 'on_track', value: 70 };
    const checkIn = {
      happenedOn: '2026-03-16',
      note: 'Talked.',
      praise: '',
      obstacles: '',
      goals: [reading],
      supportGiven: ['support'],
    };
    expect(r.send(manager, 'log_check_in', checkIn)).toBe('done');
    expect(r.plan().checkIns[0]).toMatchObject({ state: 'held', dueOn: '2026-03-16' });
    expect(r.plan().support.support?.state).toBe('delivered');
    const goals = [{ goalId: 'goal', result: 'met', value: 92, evidence: '' }];
    expect(r.send(manager, 'evaluate', { goals, summary: '' })).toBe('done');
    const proposal = { outcome: 'met', reason: 'All goals met.', followUpOn: '2026-06-01', newEnd: null };
    expect(r.send(manager, 'propose_outcome', proposal)).toBe('done');
    expect(r.send(manager, 'confirm_outcome', { outcome: 'met', override: '' })).toBe('not_allowed');
    expect(r.send(hr, 'confirm_outcome', { outcome: 'met', override: '' })).toBe('done');
    expect(r.plan()).toMatchObject({ status: 'closed', outcome: { outcome: 'met', by: 'hr' } });
  });

  it('cannot be approved by HR when they manage the plan or are its subject', () => {
    const r = sampleRecord('2026-03-02');
    const hrManager: Actor = { ...hr, personId: 'manager' };
    r.send(hrManager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
    r.send(hrManager, 'submit_draft', { content });
    expect(r.send(hrManager, 'approve', { contentHash: hash, timingLookedAt: true })).toBe('not_allowed');
    const hrSubject: Actor = { ...hr, personId: 'employee' };
    expect(r.send(hrSubject, 'approve', { contentHash: hash, timingLookedAt: true })).toBe('not_allowed');
  });

  it('is not decided by who managed it before it was handed over', () => {
    const r = sampleRecord('2026-03-02');
    const author: Actor = { ...hr, personId: 'author' };
    const successor: Actor = { ...manager, personId: 'successor' };
    r.send(author, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
    r.send(author, 'submit_draft', { content });
    r.send(hr, 'hand_over', { managerId: 'successor', reason: 'Left the team.' });
    const approval = { contentHash: hash, timingLookedAt: true };
    expect(r.send(author, 'approve', approval)).toBe('not_found');
    expect(r.send(hr, 'approve', approval)).toBe('done');
    r.send(successor, 'share', { contentHash: hash });
    r.on('2026-03-09');
    r.send(successor, 'launch', { happenedOn: '2026-03-09' });
    r.on('2026-05-11');
    const goals = [{ goalId: 'goal', result: 'met', value: 92, evidence: '' }];
    r.send(successor, 'evaluate', { goals, summary: '' });
    const proposal = { outcome: 'reassignment', reason: 'Another role.', followUpOn: null, newEnd: null };
    r.send(successor, 'propose_outcome', proposal);
    const confirmation = { outcome: 'reassignment', override: 'Agreed with both.' };
    expect(r.send(author, 'confirm_outcome', confirmation)).toBe('not_found');
    expect(r.send(hr, 'confirm_outcome', confirmation)).toBe('done');
    r.send(employee, 'appeal', { text: 'I see it otherwise.' });
    expect(r.send(author, 'decide_appeal', { upheld: false, reason: 'No.' })).toBe('not_found');
    expect(r.send({ ...hr, personId: 'hr2' }, 'decide_appeal', { upheld: true, reason: 'Yes.' })).toBe(
      'done',
    );
  });

  it('does not exist for a stranger, whatever they send', () => {
    const r = launchedRecord();
    for (const type of ['withdraw', 'comment', 'log_check_in'])
      expect(r.send(stranger, type, { nonsense: 1 })).toBe('not_found');
    expect(r.send(stranger, 'withdraw', { reason: 'x' }, 'plan')).toBe('not_found');
  });

  it('refuses approval of another version than the one read', () => {
    const r = sampleRecord('2026-03-02');
    r.send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
    r.send(manager, 'submit_draft', { content });
    expect(r.send(hr, 'approve', { contentHash: 'other', timingLookedAt: true })).toBe('other_version');
  });

  it('refuses a draft without goals, and a day that has not come or does not exist', () => {
    const r = sampleRecord('2026-03-02');
    r.send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
    expect(r.send(manager, 'submit_draft', { content: { ...content, goals: [] } })).toBe('not_ready');
    const l = launchedRecord();
    expect(l.send(manager, 'note_status', { status: 'on_track', reason: '', happenedOn: '2026-03-10' })).toBe(
      'in_the_future',
    );
    expect(l.send(manager, 'note_status', { status: 'on_track', reason: '', happenedOn: '2026-02-30' })).toBe(
      'malformed',
    );
  });

  it('keeps an entry noted before the close as an addendum, and refuses one from after it', () => {
    const r = launchedRecord();
    r.on('2026-03-20');
    r.send(hr, 'withdraw', { reason: 'Settled otherwise.' });
    r.on('2026-03-23');
    expect(r.send(manager, 'note_status', { status: 'on_track', reason: '', happenedOn: '2026-03-19' })).toBe(
      'done',
    );
    expect(r.plan().entries.at(-1)).toMatchObject({ addendum: true, on: '2026-03-19' });
    expect(r.send(manager, 'note_status', { status: 'on_track', reason: '', happenedOn: '2026-03-21' })).toBe(
      'after_end',
    );
  });

  it('lets a status note leave the scheduled check-in due', () => {
    const r = launchedRecord();
    r.on('2026-03-16');
    r.send(manager, 'note_status', { status: 'off_track', reason: '', happenedOn: '2026-03-16' });
    expect(r.plan().checkIns[0]?.state).toBe('due');
  });

  it('takes a talk a few days early for the check-in that is due, and one well before for none', () => {
    const r = launchedRecord();
    const talk = (happenedOn: string) => ({
      happenedOn,
      note: 'Talked.',
      praise: '',
      obstacles: '',
      goals: [],
      supportGiven: [],
    });
    r.on('2026-03-12');
    r.send(manager, 'log_check_in', talk('2026-03-12'));
    expect(r.plan().checkIns[0]?.state).toBe('due');
    r.on('2026-03-13');
    r.send(manager, 'log_check_in', talk('2026-03-13'));
    expect(r.plan().checkIns[0]).toMatchObject({ state: 'held', dueOn: '2026-03-16' });
  });

  it('asks for time to read before a refusal is recorded', () => {
    const r = sampleRecord('2026-03-02');
    r.send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
    r.send(manager, 'submit_draft', { content });
    r.send(hr, 'approve', { contentHash: hash, timingLookedAt: true });
    r.send(manager, 'share', { contentHash: hash });
    const refusal = (happenedOn: string) => ({ witness: 'A. Witness', words: '', happenedOn });
    r.on('2026-03-03');
    expect(r.send(manager, 'record_refusal', refusal('2026-03-03'))).toBe('time_to_read');
    r.on('2026-03-04');
    expect(r.send(manager, 'record_refusal', refusal('2026-03-04'))).toBe('done');
    expect(r.plan().acknowledgement).toMatchObject({ state: 'declined', witness: 'A. Witness' });
  });
});

describe('the schedule', () => {
  it('keeps check-ins on working days and ends on the last one', () => {
    const r = launchedRecord();
    const days = r.plan().checkIns.map((one) => one.dueOn);
    expect(days.at(-1)).toBe('2026-05-07');
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe(addDays('2026-03-09', 7));
  });
});
