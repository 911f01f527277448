import { describe, expect, it } from 'vitest';
import { type Actor, addDays, allowedCommands, contentHash } from './index.ts';
import { sampleContent, sampleTriage } from './sample.ts';
import { employee, hr, manager, sampleRecord, stranger } from './sample-record.ts';
import { view } from './view.ts';

const content = sampleContent('2026-03-09');
const hash = contentHash(content);

function launched() {
  const r = sampleRecord('2026-03-02');
  r.send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
  r.send(manager, 'submit_draft', { content });
  r.send(hr, 'approve', { contentHash: hash, timingLookedAt: true });
  r.send(manager, 'share', { contentHash: hash });
  r.on('2026-03-09');
  r.send(manager, 'launch', { happenedOn: '2026-03-09' });
  return r;
}

describe('a plan from draft to outcome', () => {
  it('goes the whole way', () => {
    const r = launched();
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
    const r = launched();
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
    const l = launched();
    expect(l.send(manager, 'note_status', { status: 'on_track', reason: '', happenedOn: '2026-03-10' })).toBe(
      'in_the_future',
    );
    expect(l.send(manager, 'note_status', { status: 'on_track', reason: '', happenedOn: '2026-02-30' })).toBe(
      'malformed',
    );
  });

  it('keeps an entry noted before the close as an addendum, and refuses one from after it', () => {
    const r = launched();
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
    const r = launched();
    r.on('2026-03-16');
    r.send(manager, 'note_status', { status: 'off_track', reason: '', happenedOn: '2026-03-16' });
    expect(r.plan().checkIns[0]?.state).toBe('due');
  });

  it('takes a talk a few days early for the check-in that is due, and one well before for none', () => {
    const r = launched();
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

  it('needs a reasoned override for an adverse outcome with open findings', () => {
    const r = launched();
    r.on('2026-04-20');
    r.send(manager, 'evaluate', {
      goals: [{ goalId: 'goal', result: 'not_met', value: 60, evidence: '' }],
      summary: '',
    });
    r.send(manager, 'propose_outcome', {
      outcome: 'termination',
      reason: 'Not met.',
      followUpOn: null,
      newEnd: null,
    });
    expect(r.send(hr, 'confirm_outcome', { outcome: 'termination', override: '' })).toBe('findings_open');
    expect(
      r.send(hr, 'confirm_outcome', { outcome: 'termination', override: 'Agreed with the works council.' }),
    ).toBe('done');
  });

  const goals = [{ goalId: 'goal', result: 'partly_met', value: 80, evidence: '' }];
  /** Evaluates and proposes an extension; what HR's confirmation without a further reason comes to. */
  const extend = (r: ReturnType<typeof sampleRecord>, newEnd: string) => {
    r.send(manager, 'evaluate', { goals, summary: '' });
    r.send(manager, 'propose_outcome', { outcome: 'extended', reason: 'Close.', followUpOn: null, newEnd });
    return r.send(hr, 'confirm_outcome', { outcome: 'extended', override: '' });
  };

  it('extends with new check-ins to the new end, and keeps what was evaluated', () => {
    const r = launched();
    r.on('2026-05-07');
    r.send(employee, 'self_evaluate', { text: 'I am close.' });
    expect(extend(r, '2026-06-05')).toBe('done');
    expect(r.plan()).toMatchObject({ status: 'active', launch: { endsOn: '2026-06-05' } });
    const ids = r.plan().checkIns.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(r.plan().evaluation).toBeUndefined();
    expect(r.plan().extensions[0]).toMatchObject({
      evaluation: { goals },
      selfEvaluation: { text: 'I am close.' },
    });
  });

  it('promises an appeal with an adverse outcome, and takes it in the working days promised', () => {
    const r = launched();
    r.on('2026-05-07');
    r.send(manager, 'evaluate', { goals, summary: '' });
    const proposal = { outcome: 'reassignment', reason: 'Not met.', followUpOn: null, newEnd: null };
    r.send(manager, 'propose_outcome', proposal);
    r.send(hr, 'confirm_outcome', { outcome: 'reassignment', override: 'Agreed.' });
    // ten working days from Thursday 7 May
    expect(r.plan().outcome?.appeal).toEqual({ to: 'HR', until: '2026-05-21' });
    r.on('2026-05-22');
    expect(r.send(employee, 'appeal', { text: 'Look again.' })).toBe('too_late');
    r.on('2026-05-21');
    expect(r.send(employee, 'appeal', { text: 'Look again.' })).toBe('done');
  });

  it('takes no appeal against an outcome that is not adverse', () => {
    const r = launched();
    r.send(hr, 'end_otherwise', { reason: 'Moved to another site.' });
    expect(r.plan().outcome?.appeal).toBeNull();
    expect(r.send(employee, 'appeal', { text: 'Look again.' })).toBe('no_appeal');
  });

  it('asks the employee for receipt of the extension, once', () => {
    const r = launched();
    const answer = { state: 'acknowledged', statement: 'Read.' };
    expect(r.send(employee, 'answer_extension', answer)).toBe('not_extended');
    extend(r, '2026-06-05');
    expect(r.send(employee, 'answer_extension', answer)).toBe('done');
    expect(r.plan().extensions[0]?.answer).toMatchObject(answer);
    expect(r.send(employee, 'answer_extension', answer)).toBe('answered_already');
  });

  it('extends a second time only with HR’s reason', () => {
    const r = launched();
    extend(r, '2026-06-05');
    expect(extend(r, '2026-07-05')).toBe('findings_open');
    const override = 'The tool was down for two weeks.';
    expect(r.send(hr, 'confirm_outcome', { outcome: 'extended', override })).toBe('done');
    expect(r.plan().extensions).toHaveLength(2);
    expect(r.events().findLast(({ type }) => type === 'health_overridden')?.data).toEqual({
      codes: ['extended_before'],
      reason: override,
    });
  });
});

describe('what each person sees', () => {
  const head = { subjectId: 'employee', managerId: 'manager', handOvers: [], everShared: true };

  it('shows the employee nothing before the plan was shared', () => {
    const r = launched();
    expect(view({ ...head, everShared: false }, r.events(), employee)).toBeUndefined();
    expect(view(head, r.events(), employee)?.plan.status).toBe('active');
  });

  it('never lets triage, comments, timing or a proposal reach the employee', () => {
    const r = launched();
    r.send(manager, 'evaluate', {
      goals: [{ goalId: 'goal', result: 'met', value: 92, evidence: '' }],
      summary: '',
    });
    r.send(manager, 'propose_outcome', {
      outcome: 'termination',
      reason: 'CANARY',
      followUpOn: null,
      newEnd: null,
    });
    const seen = view(head, r.events(), employee)!;
    expect(seen.plan.triage).toBeUndefined();
    expect(seen.plan.proposal).toBeUndefined();
    expect(seen.plan.timingLookedAt).toBeUndefined();
    expect(JSON.stringify(seen)).not.toContain('CANARY');
    expect(view(head, r.events(), manager)?.plan.timingLookedAt).toBeUndefined();
    expect(view(head, r.events(), hr)?.plan.timingLookedAt).toBeDefined();
    expect(view(head, r.events(), stranger)).toBeUndefined();
  });

  it('keeps why a plan went back before it was shared between manager and HR', () => {
    const r = sampleRecord('2026-03-02');
    r.send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
    const approve = () => {
      r.send(manager, 'submit_draft', { content });
      r.send(hr, 'approve', { contentHash: hash, timingLookedAt: true });
    };
    approve();
    expect(r.send(manager, 'reopen_draft', { reason: 'Between us.' })).toBe('done');
    approve();
    r.send(manager, 'share', { contentHash: hash });
    r.send(manager, 'reopen_draft', { reason: 'Your view is taken up.' });
    const head = { subjectId: 'employee', managerId: 'manager', handOvers: [], everShared: true };
    const seen = JSON.stringify(view(head, r.events(), employee));
    expect(seen).not.toContain('Between us.');
    expect(seen).toContain('Your view is taken up.');
  });

  it('offers only what the state and the relation allow', () => {
    const r = launched();
    expect(allowedCommands(r.plan(), employee)).toContain('give_view');
    expect(allowedCommands(r.plan(), employee)).not.toContain('log_check_in');
    expect(allowedCommands(r.plan(), manager)).not.toContain('approve');
    expect(allowedCommands(r.plan(), stranger)).toEqual([]);
  });
});

describe('the schedule', () => {
  it('keeps check-ins on working days and ends on the last one', () => {
    const r = launched();
    const days = r.plan().checkIns.map((one) => one.dueOn);
    expect(days.at(-1)).toBe('2026-05-07');
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe(addDays('2026-03-09', 7));
  });
});
