import { describe, expect, it } from 'vitest';
import { onlyEases } from './amendment.ts';
import { type Content, contentHash } from './content.ts';
import { milestonesOf } from './milestones.ts';
import { sampleContent, sampleTriage } from './sample.ts';
import { hr, manager, sampleRecord } from './sample-record.ts';

const withMilestone = (on: string): Content => {
  const content = sampleContent('2026-03-09');
  return {
    ...content,
    goals: content.goals.map((goal) => ({ ...goal, milestones: [{ id: 'half', text: '75% in time', on }] })),
  };
};
const content = withMilestone('2026-04-06');

function running() {
  const r = sampleRecord('2026-03-09');
  r.send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
  expect(r.send(manager, 'submit_draft', { content })).toBe('done');
  const version = { contentHash: contentHash(content) };
  r.send(hr, 'approve', { ...version, timingLookedAt: true });
  r.send(manager, 'share', version);
  r.send(manager, 'launch', { happenedOn: '2026-03-09' });
  return r;
}
const talk = (milestonesReached: string[]) => ({
  happenedOn: '2026-03-30',
  note: 'Talked.',
  praise: '',
  obstacles: '',
  goals: [],
  supportGiven: [],
  milestonesReached,
});

describe('a milestone', () => {
  it('is reached by the talk that says so, and no longer once that talk is taken back', () => {
    const r = running();
    r.on('2026-03-30');
    expect(r.send(manager, 'log_check_in', talk(['nowhere']))).toBe('no_such_milestone');
    expect(r.send(manager, 'log_check_in', talk(['half']))).toBe('done');
    expect(milestonesOf(r.plan())).toMatchObject([{ id: 'half', on: '2026-04-06', reachedOn: '2026-03-30' }]);
    r.send(manager, 'retract_entry', { entryId: r.plan().entries[0]!.id, reason: 'Wrong figure.' });
    expect(milestonesOf(r.plan())[0]).not.toHaveProperty('reachedOn');
  });

  it('moves with a pause, like every day still ahead', () => {
    const r = running();
    r.on('2026-03-16');
    r.send(hr, 'pause', { from: '2026-03-16', to: null, noticeSentOn: null });
    r.on('2026-03-23');
    expect(r.send(hr, 'resume', { resumesOn: '2026-03-23', targets: [] })).toBe('done');
    expect(milestonesOf(r.plan())[0]?.on).toBe('2026-04-13');
  });

  it('may come later without a rest of the plan, and not earlier', () => {
    expect(onlyEases(content, withMilestone('2026-04-20'))).toBe(true);
    expect(onlyEases(content, withMilestone('2026-03-30'))).toBe(false);
    expect(onlyEases(sampleContent('2026-03-09'), content)).toBe(false);
  });
});
