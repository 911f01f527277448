import { describe, expect, it } from 'vitest';
import { employee, hr, launchedRecord, manager } from './sample-record.ts';

describe('the end of a plan', () => {
  it('needs a reasoned override for an adverse outcome with open findings', () => {
    const r = launchedRecord();
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
  const extend = (r: ReturnType<typeof launchedRecord>, newEnd: string) => {
    r.send(manager, 'evaluate', { goals, summary: '' });
    r.send(manager, 'propose_outcome', { outcome: 'extended', reason: 'Close.', followUpOn: null, newEnd });
    return r.send(hr, 'confirm_outcome', { outcome: 'extended', override: '' });
  };

  it('extends with new check-ins to the new end, and keeps what was evaluated', () => {
    const r = launchedRecord();
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
    const r = launchedRecord();
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
    const r = launchedRecord();
    r.send(hr, 'end_otherwise', { reason: 'Moved to another site.' });
    expect(r.plan().outcome?.appeal).toBeNull();
    expect(r.send(employee, 'appeal', { text: 'Look again.' })).toBe('no_appeal');
  });

  it('asks the employee for receipt of the extension, once', () => {
    const r = launchedRecord();
    const answer = { state: 'acknowledged', statement: 'Read.' };
    expect(r.send(employee, 'answer_extension', answer)).toBe('not_extended');
    extend(r, '2026-06-05');
    expect(r.send(employee, 'answer_extension', answer)).toBe('done');
    expect(r.plan().extensions[0]?.answer).toMatchObject(answer);
    expect(r.send(employee, 'answer_extension', answer)).toBe('answered_already');
  });

  it('records with a witness that receipt of the extension was declined, once there was time to read', () => {
    const r = launchedRecord();
    const declined = { witness: 'Ana Sol', words: 'Not like this.', happenedOn: '2026-03-11' };
    const today = { ...declined, happenedOn: '2026-03-09' };
    expect(r.send(manager, 'record_extension_refusal', today)).toBe('not_extended');
    extend(r, '2026-06-05');
    r.on('2026-03-11');
    const early = { ...declined, happenedOn: '2026-03-10' };
    expect(r.send(manager, 'record_extension_refusal', early)).toBe('time_to_read');
    expect(r.send(employee, 'record_extension_refusal', declined)).toBe('not_allowed');
    expect(r.send(manager, 'record_extension_refusal', declined)).toBe('done');
    expect(r.plan().extensions[0]?.answer).toMatchObject({
      state: 'declined',
      statement: 'Not like this.',
      witness: 'Ana Sol',
    });
    expect(r.send(hr, 'record_extension_refusal', declined)).toBe('answered_already');
  });

  it('extends a second time only with HR’s reason', () => {
    const r = launchedRecord();
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
