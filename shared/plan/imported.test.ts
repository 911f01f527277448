import { describe, expect, it } from 'vitest';
import { allowedCommands } from './allowed.ts';
import { contentHash } from './content.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { recordHealth } from './record-health/index.ts';
import { sampleContent } from './sample.ts';
import { employee, hr, manager, sampleRecord, stranger } from './sample-record.ts';
import { view } from './view.ts';

const content = sampleContent('2026-03-02');
const entered = {
  subjectId: 'employee',
  managerId: 'manager',
  paper: { title: 'Plan of March', link: '', sha256: 'a'.repeat(64) },
  sharedOn: '2026-02-27',
  launchedOn: '2026-03-02',
  content,
};
const version = { contentHash: contentHash(content) };
const talk = (happenedOn: string) => ({
  happenedOn,
  note: 'Talked.',
  praise: '',
  obstacles: '',
  goals: [],
  supportGiven: [],
});

function byManager() {
  const r = sampleRecord('2026-04-01');
  expect(r.send(manager, 'import_plan', entered)).toBe('done');
  return r;
}
function confirmed() {
  const r = byManager();
  expect(r.send(hr, 'confirm_import', version)).toBe('done');
  return r;
}

describe('a plan that ran on paper', () => {
  it('waits for HR when its manager enters it, and runs at once when HR does', () => {
    const r = byManager();
    expect(r.plan().status).toBe('in_review');
    expect(r.send(manager, 'confirm_import', version)).toBe('not_allowed');
    expect(r.send(hr, 'approve', { ...version, timingLookedAt: true })).toBe('from_paper');
    expect(r.send(hr, 'request_changes', { reason: 'No.' })).toBe('from_paper');
    expect(r.send(hr, 'confirm_import', { contentHash: 'other' })).toBe('other_version');
    const own = sampleRecord('2026-04-01');
    expect(own.send(hr, 'import_plan', entered)).toBe('done');
    expect(own.plan()).toMatchObject({
      status: 'active',
      managerId: 'manager',
      imported: { confirmed: { by: 'hr' } },
    });
  });

  it('is not confirmed while the directory does not name its manager', () => {
    const r = sampleRecord('2026-04-01', { lineIsOnRecord: false });
    r.send(manager, 'import_plan', entered);
    expect(r.send(hr, 'confirm_import', version)).toBe('line_not_on_record');
  });

  it('keeps the period on the paper and is owed only the check-ins still to come', () => {
    const { launch, checkIns, imported } = confirmed().plan();
    expect(launch).toMatchObject({ startsOn: '2026-03-02', endsOn: '2026-04-30' });
    expect(checkIns[0]?.dueOn).toBe('2026-04-06');
    expect(checkIns.length).toBeGreaterThan(0);
    expect(checkIns.every(({ dueOn, state }) => dueOn >= '2026-04-01' && state === 'due')).toBe(true);
    expect(imported?.paper.sha256).toBe('a'.repeat(64));
  });

  it('takes the talks of before as what they are: entered late, and meeting no check-in', () => {
    const r = confirmed();
    expect(r.send(manager, 'log_check_in', talk('2026-03-01'))).toBe('before_start');
    expect(r.send(manager, 'log_check_in', talk('2026-03-09'))).toBe('done');
    expect(r.send(manager, 'log_check_in', talk('2026-03-31'))).toBe('done');
    r.on('2026-04-06');
    expect(r.send(manager, 'log_check_in', talk('2026-04-06'))).toBe('done');
    expect(r.plan().entries.map(({ imported = false }) => imported)).toEqual([true, true, false]);
    expect(r.plan().checkIns[0]).toMatchObject({ state: 'held', entryId: r.plan().entries[2]!.id });
    const now = { recordedAt: '', today: '2026-04-06', timeZone: 'UTC', policy: DEFAULT_POLICY };
    const codes = recordHealth(r.plan(), now).map(({ code }) => code);
    expect(codes).not.toContain('late_entries');
    expect(codes).toContain('receipt_open');
  });

  it('is the employee’s only once it is confirmed, with its paper', () => {
    const head = (everShared: boolean) => ({
      subjectId: 'employee',
      managerId: 'manager',
      handOvers: [],
      everShared,
    });
    expect(view(head(false), byManager().events(), employee)).toBeUndefined();
    const seen = view(head(true), confirmed().events(), employee)!.plan;
    expect(seen).toMatchObject({ status: 'active', content, imported: { paper: entered.paper } });
    expect(allowedCommands(seen, employee)).toContain('answer_receipt');
  });

  it.each([
    ['own_plan', { managerId: 'employee' }],
    ['before_sharing', { sharedOn: '2026-03-03' }],
    ['in_the_future', { launchedOn: '2026-04-02' }],
    ['over', { launchedOn: '2026-01-02', sharedOn: '2026-01-02' }],
    ['paper_incomplete', { content: { ...content, goals: [] } }],
    ['malformed', { paper: { ...entered.paper, sha256: 'not a hash' } }],
  ])('is not entered with %s', (code, part) => {
    expect(sampleRecord('2026-04-01').send(hr, 'import_plan', { ...entered, ...part })).toBe(code);
  });

  it('is entered by nobody who is neither its manager nor HR, nor about oneself', () => {
    const r = sampleRecord('2026-04-01');
    expect(r.send(stranger, 'import_plan', entered)).toBe('not_found');
    expect(r.send(employee, 'import_plan', entered)).toBe('not_allowed');
    const running = sampleRecord('2026-04-01', { subjectHasRunningPlan: true });
    expect(running.send(hr, 'import_plan', entered)).toBe('has_running_plan');
  });
});
