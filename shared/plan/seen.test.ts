import { describe, expect, it } from 'vitest';
import { allowedCommands, contentHash } from './index.ts';
import { sampleContent, sampleTriage } from './sample.ts';
import { employee, hr, launchedRecord, manager, sampleRecord, stranger } from './sample-record.ts';
import { view } from './view.ts';

const content = sampleContent('2026-03-09');
const hash = contentHash(content);

describe('what each person sees', () => {
  const head = { subjectId: 'employee', managerId: 'manager', handOvers: [], everShared: true };

  it('shows the employee nothing before the plan was shared', () => {
    const r = launchedRecord();
    expect(view({ ...head, everShared: false }, r.events(), employee)).toBeUndefined();
    expect(view(head, r.events(), employee)?.plan.status).toBe('active');
  });

  it('never lets triage, comments, timing or a proposal reach the employee', () => {
    const r = launchedRecord();
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
    const r = launchedRecord();
    expect(allowedCommands(r.plan(), employee)).toContain('give_view');
    expect(allowedCommands(r.plan(), employee)).not.toContain('log_check_in');
    expect(allowedCommands(r.plan(), manager)).not.toContain('approve');
    expect(allowedCommands(r.plan(), stranger)).toEqual([]);
  });
});
