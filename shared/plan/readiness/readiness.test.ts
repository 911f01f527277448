import { describe, expect, it } from 'vitest';
import type { Content } from '../content.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { sampleContent } from '../sample.ts';
import { readiness } from './index.ts';

const now = {
  recordedAt: '2026-03-02T09:00:00Z',
  today: '2026-03-02',
  timeZone: 'UTC',
  policy: DEFAULT_POLICY,
};
const codes = (content: Content) => readiness(content, now).map(({ code }) => code);
const sample = sampleContent('2026-03-09');
const changed = (change: (content: Content) => void): Content => {
  const copy = structuredClone(sample);
  change(copy);
  return copy;
};

/** For each code the change that brings it; the sample itself, without the change, is its negative example. */
const BRINGS: Record<string, (content: Content) => void> = {
  no_expectation: (c) => c.expectations.splice(0),
  no_concern: (c) => c.concerns.splice(0),
  concern_without_expectation: (c) => (c.concerns[0]!.expectationId = 'gone'),
  concern_without_evidence: (c) => {
    for (const one of c.concerns[0]!.evidence) one.on = null;
  },
  few_examples: (c) => c.concerns[0]!.evidence.pop(),
  concern_never_raised: (c) => c.concerns[0]!.earlierFeedback.splice(0),
  concern_without_goal: (c) => c.concerns.push({ ...c.concerns[0]!, id: 'second' }),
  no_goal: (c) => c.goals.splice(0),
  empty_goal: (c) => (c.goals[0]!.text = ' '),
  goal_without_concern: (c) => c.goals[0]!.concernIds.splice(0),
  goal_without_measure: (c) =>
    (c.goals[0]!.measure = { kind: 'number', metric: 'x', baseline: 1, target: null, unit: '%', source: '' }),
  goal_without_date: (c) => (c.goals[0]!.dueOn = null),
  goal_outside_plan: (c) => (c.goals[0]!.dueOn = '2026-09-01'),
  milestone_incomplete: (c) => (c.goals[0]!.milestones = [{ id: 'm', text: 'Half-way', on: null }]),
  milestone_after_goal: (c) => (c.goals[0]!.milestones = [{ id: 'm', text: 'Half-way', on: '2026-05-08' }]),
  milestone_before_plan: (c) => (c.goals[0]!.milestones = [{ id: 'm', text: 'Half-way', on: '2026-03-08' }]),
  goal_without_support: (c) => c.support[0]!.goalIds.splice(0),
  support_without_owner: (c) => (c.support[0]!.ownerName = ''),
  support_without_date: (c) => (c.support[0]!.dueOn = null),
  no_planned_start: (c) => (c.plannedStart = null),
  shorter_than_usual: (c) => (c.length = { days: 30, reason: '' }),
  open_blank: (c) => (c.concerns[0]!.text = 'In [month], 41 of 110 tickets were answered late.'),
  no_step_if_met: (c) => (c.nextSteps.ifMet = ''),
  no_step_if_not_met: (c) => (c.nextSteps.ifNotMet = ' '),
  personality_attack: (c) => (c.concerns[0]!.text = 'He is lazy and has a bad attitude.'),
};

describe('readiness', () => {
  it('finds nothing missing in a complete plan', () => {
    expect(readiness(sample, now)).toEqual([]);
  });

  it.each(Object.entries(BRINGS))('finds %s', (code, change) => {
    const found = readiness(changed(change), now).filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]!.reason).toMatch(/[.]$/);
    expect(found[0]!.fix).toMatch(/[.?]$/);
  });

  it('asks for what the template requires and nothing else does', () => {
    const required = ['expectations', 'earlier_feedback', 'check_ins'] as const;
    const template = { id: 'general', version: 2, name: 'General', required };
    const asked = (content: Content) =>
      readiness(content, { ...now, template }).filter(({ code }) => code === 'required_part');
    expect(asked(sample)).toEqual([]);
    expect(asked(changed(BRINGS.no_expectation!))).toEqual([]);
    const [found, ...more] = asked(changed(BRINGS.concern_never_raised!));
    expect(found).toMatchObject({ part: 'concerns', blocks: 'review' });
    expect(found?.reason).toBe('The template “General” requires “Earlier feedback”.');
    expect(more).toEqual([]);
  });

  it('lets a warning of the checks be kept with a reason', () => {
    const attack = changed(BRINGS.personality_attack!);
    const waived = {
      ...attack,
      waivers: [{ partId: 'concern', code: 'personality_attack', reason: 'A quotation.' }],
    };
    expect(codes(waived)).not.toContain('personality_attack');
  });

  it('does not ask in words for what the fields beside a text already say', () => {
    const short = changed((c) => {
      c.goals[0]!.text = 'Answer assigned tickets within 8 working hours, up by 28%.';
      c.support[0]!.text = 'Coaching.';
    });
    expect(codes(short)).toEqual([]);
    const bare = changed((c) => {
      c.support[0]!.text = 'Coaching.';
      c.support[0]!.dueOn = null;
    });
    expect(codes(bare)).toContain('no_support');
  });

  it('takes a shorter plan with a reason, and a deliverable in place of a number', () => {
    const short = changed((c) => {
      c.length = { days: 45, reason: 'The season ends then.' };
      c.goals[0]!.dueOn = '2026-04-20';
    });
    expect(codes(short)).not.toContain('shorter_than_usual');
    const deliverable = changed(
      (c) =>
        (c.goals[0]!.measure = { kind: 'deliverable', deliverable: 'The report', acceptedBy: 'Dana Reyes' }),
    );
    expect(codes(deliverable)).toEqual([]);
  });
});
