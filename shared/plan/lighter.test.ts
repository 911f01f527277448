import { describe, expect, it } from 'vitest';
import { allowedCommands } from './allowed.ts';
import { carriedInto, talksOf } from './carry.ts';
import { due } from './due.ts';
import { LIGHTER_KINDS } from './kinds.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { recordHealth } from './record-health/index.ts';
import { sampleLighter, sampleTriage } from './sample.ts';
import { employee, hr, manager, sampleRecord, stranger } from './sample-record.ts';
import { view } from './view.ts';

const END = '2026-04-10';
const lighter = sampleLighter(END);
const talk = (happenedOn: string, note: string) => ({
  happenedOn,
  note,
  praise: '',
  obstacles: '',
  goals: [],
  supportGiven: [],
});

function opened(choice: string = 'coaching') {
  const r = sampleRecord('2026-03-02');
  const triage = { ...sampleTriage, choice, reason: 'It is early.' };
  expect(r.send(manager, 'open_plan', { subjectId: 'employee', triage })).toBe('done');
  return r;
}
function started() {
  const r = opened();
  expect(r.send(manager, 'start_lighter', { lighter })).toBe('done');
  return r;
}

describe('a lighter plan', () => {
  it.each(LIGHTER_KINDS)('of the kind %s is a draft until it is shared, and runs from that day', (kind) => {
    const r = opened(kind);
    expect(r.plan()).toMatchObject({ kind, status: 'draft' });
    r.send(manager, 'start_lighter', { lighter });
    expect(r.plan()).toMatchObject({ status: 'active', launch: { startsOn: '2026-03-02', endsOn: END } });
  });

  it('takes talks, notes, the employee’s words and tasks done, and looks back', () => {
    const r = started();
    r.on('2026-03-09');
    expect(r.send(manager, 'log_check_in', talk('2026-03-09', 'Sorted the queue.'))).toBe('done');
    expect(r.send(employee, 'add_own_entry', { text: 'It helps.', happenedOn: '2026-03-09' })).toBe('done');
    expect(r.send(employee, 'do_task', { taskId: 'reply', happenedOn: '2026-03-09', note: '' })).toBe('done');
    expect(r.send(manager, 'do_task', { taskId: 'reply', happenedOn: '2026-03-09', note: '' })).toBe(
      'done_already',
    );
    expect(r.send(hr, 'do_task', { taskId: 'nowhere', happenedOn: '2026-03-09', note: '' })).toBe(
      'no_such_task',
    );
    expect(r.send(manager, 'end_lighter', { outcome: 'met', reason: 'Replies are in time.' })).toBe(
      'malformed',
    );
    const met = { outcome: 'met', reason: 'Replies are in time.', pipId: null };
    expect(r.send(employee, 'end_lighter', met)).toBe('not_allowed');
    expect(r.send(manager, 'end_lighter', met)).toBe('done');
    expect(r.plan()).toMatchObject({ status: 'closed', outcome: { outcome: 'met', by: 'manager' } });
  });

  it('goes on to a later day, and to no earlier one', () => {
    const r = started();
    r.on('2026-04-10');
    expect(r.send(manager, 'continue_lighter', { to: END, reason: 'Nearly.' })).toBe('new_end_needed');
    expect(r.send(manager, 'continue_lighter', { to: '2026-05-08', reason: 'Nearly.' })).toBe('done');
    expect(r.plan()).toMatchObject({ lighter: { endsOn: '2026-05-08' }, launch: { endsOn: '2026-05-08' } });
  });

  it('is changed openly, but keeps done tasks and its last day', () => {
    const r = started();
    const change = (part: object) => r.send(manager, 'change_lighter', { lighter: { ...lighter, ...part } });
    expect(change({})).toBe('nothing_changed');
    expect(change({ endsOn: '2026-06-01' })).toBe('end_moved');
    expect(change({ purpose: 'Late replies, said plainly.' })).toBe('done');
    r.send(manager, 'do_task', { taskId: 'task', happenedOn: '2026-03-02', note: '' });
    expect(change({ tasks: lighter.tasks.slice(1) })).toBe('done_task_dropped');
  });

  it.each([
    ['no_task', { tasks: [] }],
    ['ends_too_soon', { endsOn: '2026-03-02', tasks: [{ ...lighter.tasks[0]!, dueOn: '2026-03-02' }] }],
    ['task_outside', { tasks: [{ ...lighter.tasks[0]!, dueOn: '2026-04-11' }] }],
    ['task_without_owner', { tasks: [{ ...lighter.tasks[0]!, owner: 'other', ownerName: ' ' }] }],
    ['empty_example', { evidence: [{ ...lighter.evidence[0]!, text: ' ' }] }],
  ])('is not started with %s', (code, part) => {
    expect(opened().send(manager, 'start_lighter', { lighter: { ...lighter, ...part } })).toBe(code);
  });

  it('is not shared on the word of a manager whom the directory does not name', () => {
    const r = sampleRecord('2026-03-02', { lineIsOnRecord: false });
    const triage = { ...sampleTriage, choice: 'coaching', reason: 'Early.' };
    r.send(manager, 'open_plan', { subjectId: 'employee', triage });
    expect(r.send(manager, 'start_lighter', { lighter })).toBe('line_not_on_record');
  });

  it('knows no command of a PIP, and a PIP none of its own', () => {
    const r = started();
    expect(r.send(hr, 'pause', { from: '2026-03-02', to: null, noticeSentOn: null })).toBe('other_kind');
    expect(allowedCommands(r.plan(), manager)).not.toContain('evaluate');
    const pip = sampleRecord('2026-03-02');
    pip.send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
    expect(pip.send(manager, 'start_lighter', { lighter })).toBe('other_kind');
  });

  it('is the employee’s from its start, without the triage, and nobody else’s', () => {
    const head = (everShared: boolean) => ({
      subjectId: 'employee',
      managerId: 'manager',
      handOvers: [],
      everShared,
    });
    expect(view(head(false), opened().events(), employee)).toBeUndefined();
    const seen = view(head(true), started().events(), employee)!.plan;
    expect(seen).toMatchObject({ status: 'active', lighter });
    expect(seen.triage).toBeUndefined();
    expect(view(head(true), started().events(), stranger)).toBeUndefined();
  });

  it('has its next open task or its last day due, no check-in overdue, and no record health', () => {
    const r = started();
    expect(due(r.plan(), '2026-04-20')).toMatchObject({ nextOn: '2026-04-03', overdueCheckIns: 0 });
    for (const taskId of ['task', 'reply'])
      r.send(manager, 'do_task', { taskId, happenedOn: '2026-03-02', note: '' });
    expect(due(r.plan(), '2026-04-20').nextOn).toBe(END);
    const now = { recordedAt: '', today: '2026-06-01', timeZone: 'UTC', policy: DEFAULT_POLICY };
    expect(recordHealth(r.plan(), now)).toEqual([]);
  });
});

describe('a PIP that goes on from it', () => {
  it('starts with expectation, evidence and every talk with its day', () => {
    const r = started();
    r.on('2026-03-09');
    r.send(manager, 'log_check_in', talk('2026-03-09', 'Sorted the queue.'));
    r.send(manager, 'log_check_in', talk('2026-03-08', 'Taken back.'));
    r.send(manager, 'retract_entry', { entryId: r.plan().entries[1]!.id, reason: 'Wrong person.' });
    const { expectations, concerns } = carriedInto(r.plan());
    expect(expectations[0]?.text).toBe(lighter.expectation);
    expect(concerns[0]).toMatchObject({ expectationId: expectations[0]!.id, evidence: lighter.evidence });
    expect(concerns[0]?.text).toMatch(/^Ticket replies were late.*\[.+\]$/);
    expect(concerns[0]?.earlierFeedback.map(({ on }) => on)).toEqual([
      '2026-01-20',
      '2026-02-03',
      '2026-03-02',
      '2026-03-09',
    ]);
    expect(talksOf(r.plan()).map(({ on }) => on)).toEqual(['2026-03-02', '2026-03-09']);
  });

  it('is named by the end, and names where it came from', () => {
    const r = started();
    const end = { outcome: 'became_pip', reason: 'Replies are still late.', pipId: null as string | null };
    expect(r.send(manager, 'end_lighter', end)).toBe('plan_needed');
    expect(r.send(manager, 'end_lighter', { ...end, pipId: 'pip' })).toBe('done');
    expect(r.plan()).toMatchObject({ outcome: { outcome: 'became_pip' }, becamePlanId: 'pip' });
    const pip = sampleRecord('2026-04-10');
    pip.send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage, carriedFrom: 'plan' });
    expect(pip.plan().carriedFrom).toBe('plan');
  });
});
