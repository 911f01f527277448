import { describe, expect, it } from 'vitest';
import { changeWords, sideWords } from './change-words.ts';
import { everyGoal } from './changes.ts';
import type { Content, Goal } from './content.ts';
import { recordHealth } from './record-health/index.ts';
import { sampleContent } from './sample.ts';
import { employee, launchedRecord, manager } from './sample-record.ts';

const content = sampleContent('2026-03-09');
const goal = content.goals[0] as Goal;

const second: Goal = {
  ...goal,
  id: 'handover',
  text: 'Hand over every open ticket in writing by 1 May 2026.',
  dueOn: '2026-05-01',
  milestones: [{ id: 'half', text: 'Half of them', on: '2026-04-10' }],
};
const withSecond = (concernId = 'concern'): Content => ({
  ...content,
  goals: [goal, { ...second, concernIds: [concernId] }],
  support: content.support.map((item) => ({ ...item, goalIds: ['goal', 'handover'] })),
});
const withConcern: Content = {
  ...withSecond('late'),
  concerns: [
    ...content.concerns,
    { ...content.concerns[0]!, id: 'late', text: 'On 3 April 2026 nine open tickets had no handover note.' },
  ],
};

const amending = (next: Content, surprise = '') => ({ content: next, reason: 'As agreed.', surprise });
function amended(next: Content, surprise = '') {
  const r = launchedRecord();
  r.on('2026-03-16');
  expect(r.send(manager, 'amend', amending(next, surprise))).toBe('done');
  return r;
}
const answer = (hash = '') => ({ contentHash: hash, state: 'acknowledged', statement: '' });
const healthOf = (r: ReturnType<typeof launchedRecord>) =>
  recordHealth(r.plan(), r.now()).map(({ code, reason }) => [code, reason].join(' '));

describe('an amendment', () => {
  it('adds a goal with its milestone and rests the plan until the employee has answered', () => {
    const r = amended(withSecond());
    const { amendments, status } = r.plan();
    expect(status).toBe('paused');
    expect(amendments[0]?.changes).toMatchObject([
      { kind: 'goal', after: { id: 'handover' } },
      { kind: 'support', before: { goalIds: ['goal'] }, after: { goalIds: ['goal', 'handover'] } },
    ]);
    expect(r.send(employee, 'answer_amendment', answer(amendments[0]?.contentHash))).toBe('done');
    expect(r.plan()).toMatchObject({ status: 'active', pauses: [] });
  });

  it('takes the working days of its rest off nobody: every day still ahead moves by them', () => {
    const r = amended(withSecond());
    const hash = r.plan().contentHash;
    r.on('2026-03-19');
    expect(r.send(employee, 'answer_amendment', answer(hash))).toBe('done');
    expect(r.plan()).toMatchObject({
      status: 'active',
      launch: { endsOn: '2026-05-12' },
      pauses: [{ from: '2026-03-16', to: '2026-03-19' }],
      content: { goals: [{}, { dueOn: '2026-05-06', milestones: [{ on: '2026-04-15' }] }] },
    });
    expect(r.plan().checkIns[0]?.dueOn).toBe('2026-03-19');
  });

  it('takes a goal out, and a talk of before may still name it', () => {
    const r = amended(withSecond());
    r.send(employee, 'answer_amendment', answer(r.plan().contentHash));
    r.on('2026-03-23');
    expect(r.send(manager, 'amend', amending({ ...content, support: withSecond().support }))).toBe('done');
    expect(everyGoal(r.plan()).map(({ id }) => id)).toEqual(['goal', 'handover']);
    r.send(employee, 'answer_amendment', answer(r.plan().contentHash));
    r.on('2026-03-25');
    const talk = (happenedOn: string) => ({
      ...{ happenedOn, note: 'Talked.', praise: '', obstacles: '', supportGiven: [] },
      goals: [{ goalId: 'handover', status: 'on_track', value: 3 }],
      milestonesReached: ['half'],
    });
    expect(r.send(manager, 'log_check_in', talk('2026-03-20'))).toBe('done');
    expect(r.send(manager, 'log_check_in', talk('2026-03-25'))).toBe('no_such_goal');
    const goals = [{ goalId: 'goal', result: 'met', value: 92, evidence: '' }];
    expect(r.send(manager, 'evaluate', { goals, summary: '' })).toBe('done');
  });

  it('brings in a new concern only with the reason why it cannot wait, and the record shows it', () => {
    const r = launchedRecord();
    expect(r.send(manager, 'amend', amending(withConcern))).toBe('new_concern');
    const told = amended(withConcern, 'A customer was left without an answer.');
    expect(told.plan().amendments[0]?.surprise).toBe('A customer was left without an answer.');
    told.send(employee, 'answer_amendment', answer(told.plan().contentHash));
    expect(healthOf(told)).toContain('concern_added_late 1 concern first named while the plan was running.');
    told.send(manager, 'amend', amending({ ...content, support: withSecond().support }));
    expect(healthOf(told).join()).not.toContain('concern_added_late');
  });

  it('adds evidence, and never drops or rewrites what was shared', () => {
    const evidence = (items: object[]) =>
      amending({
        ...content,
        concerns: content.concerns.map((one) => ({ ...one, evidence: items })),
      } as Content);
    const [first, other] = content.concerns[0]!.evidence;
    const more = { id: 'e3', on: '2026-03-12', text: 'Six were late.', source: '', impact: '' };
    const r = launchedRecord();
    r.on('2026-03-16');
    expect(r.send(manager, 'amend', evidence([first!]))).toBe('evidence_dropped');
    expect(r.send(manager, 'amend', evidence([{ ...first!, text: 'Fewer.' }, other!]))).toBe(
      'evidence_dropped',
    );
    expect(r.send(manager, 'amend', evidence([first!, other!, more]))).toBe('done');
    expect(r.plan().status).toBe('paused');
  });

  it('does not reach the period or the cadence, nor leave a goal without what it needs', () => {
    const r = launchedRecord();
    const refused = (next: Content) => r.send(manager, 'amend', amending(next));
    expect(refused({ ...content, cadence: { every: 'month' } })).toBe('not_by_amendment');
    expect(refused({ ...content, length: { ...content.length, days: 90 } })).toBe('not_by_amendment');
    expect(refused({ ...withSecond(), support: content.support })).toBe('not_ready');
    expect(refused({ ...content, goals: [] })).toBe('not_ready');
    expect(refused({ ...content, support: [] })).toBe('support_dropped');
    expect(refused(content)).toBe('nothing_changed');
  });

  it('lets a goal run into the extension of the plan', () => {
    const r = launchedRecord();
    r.on('2026-05-07');
    const goals = [{ goalId: 'goal', result: 'partly_met', value: 80, evidence: '' }];
    r.send(manager, 'evaluate', { goals, summary: '' });
    r.send(manager, 'propose_outcome', {
      ...{ outcome: 'extended', reason: 'Close.', followUpOn: null, newEnd: '2026-06-05' },
    });
    r.confirm('extended');
    const later = (dueOn: string): Content => ({ ...content, goals: [{ ...goal, dueOn }] });
    expect(r.send(manager, 'amend', amending(later('2026-06-06')))).toBe('not_ready');
    expect(r.send(manager, 'amend', amending(later('2026-06-05')))).toBe('done');
    expect(r.plan().status).toBe('active');
  });
});

describe('record health and amendments', () => {
  it('asks no figures of a goal that was taken out, or that no check-in could have taken up yet', () => {
    const r = amended(withSecond());
    r.send(employee, 'answer_amendment', answer(r.plan().contentHash));
    expect(healthOf(r).join()).not.toContain('goals_without_data');
    r.on('2026-03-18');
    expect(healthOf(r)).toContain('goals_without_data 1 goal without any value or status from a check-in.');
    r.on('2026-03-25');
    expect(healthOf(r)).toContain('goals_without_data 2 goals without any value or status from a check-in.');
    r.send(manager, 'amend', amending({ ...content, support: withSecond().support }));
    expect(healthOf(r)).toContain('goals_without_data 1 goal without any value or status from a check-in.');
  });
});

describe('the words for a change', () => {
  const wording = { day: String, nameOf: String, partOf: (id: string) => `<${id}>` };
  it('name each field that differs, with what it was', () => {
    const [change] = amended({
      ...content,
      goals: [{ ...goal, measure: { ...goal.measure, target: 92 } as Goal['measure'] }],
    }).plan().amendments[0]!.changes!;
    expect(changeWords(change!, wording)).toEqual({
      title: 'Goal changed',
      name: goal.text,
      fields: [{ label: 'Target', before: '90', after: '92' }],
    });
  });

  it('tell all of what was added', () => {
    const changes = amended(withConcern, 'It cannot wait.').plan().amendments[0]!.changes!;
    const [concern, added] = changes.map((one) => changeWords(one, wording));
    expect(concern).toMatchObject({ title: 'Concern added', name: withConcern.concerns[1]!.text });
    expect(added?.fields).toContainEqual({
      label: 'Milestones',
      before: '',
      after: '2026-04-10: Half of them',
      isList: true,
    });
    expect(added?.fields).toContainEqual({ label: 'Answers', before: '', after: '<late>', isList: true });
  });

  it('name of several things only those that came and went', () => {
    const [, change] = amended(withSecond()).plan().amendments[0]!.changes!;
    const [field] = changeWords(change!, wording).fields;
    expect(field).toEqual({ label: 'Helps', before: '', after: '<handover>', isList: true });
    expect(sideWords({ ...field!, before: '<goal>' })).toEqual({ before: 'No longer', after: 'Added' });
    expect(sideWords({ label: 'Due', before: 'a', after: 'b' })).toEqual({ before: 'Before', after: 'Now' });
    expect(sideWords({ label: 'Due', before: 'a', after: '' }).before).toBe('No longer');
  });
});
