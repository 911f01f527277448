import { describe, expect, it } from 'vitest';
import { sampleTriage } from './sample.ts';
import { employee, hr, manager, sampleRecord } from './sample-record.ts';
import { recommend, type Tool, type TriageAnswers } from './triage.ts';

const open = (part: object, actor = manager) => {
  const r = sampleRecord('2026-03-02');
  const triage = { ...sampleTriage, ...part };
  return { r, came: r.send(actor, 'open_plan', { subjectId: 'employee', triage }) };
};
const answers = (part: Partial<TriageAnswers>) => ({ ...sampleTriage.answers, ...part });

describe('the recommendation', () => {
  it.each<[Partial<TriageAnswers>, Tool]>([
    [{}, 'pip'],
    [{ misconduct: 'yes', temporary: 'yes' }, 'hr'],
    [{ temporary: 'yes' }, 'wait_and_support'],
    [{ careerGrowth: 'yes' }, 'mentorship'],
    [{ roleUnclear: 'yes' }, 'role_clarification'],
    [{ expectationKnown: 'no' }, 'role_clarification'],
    [{ skillGap: 'yes' }, 'training'],
    [{ ongoing: 'unsure' }, 'coaching'],
    [{ feedbackGiven: 'no' }, 'coaching'],
    [{ hurtsTeam: 'no' }, 'coaching'],
  ])('for %o is %s, with a reason', (part, tool) => {
    const { tool: found, reasons } = recommend(answers(part));
    expect(found).toBe(tool);
    expect(reasons.length).toBeGreaterThan(0);
  });
});

describe('triage', () => {
  it('keeps the talks, the flagged effects, the recommendation with its reasons, the choice and why', () => {
    const { r, came } = open({ choice: 'training', reason: 'The tool is new.', effects: ['bonus'] });
    expect(came).toBe('done');
    expect(r.plan()).toMatchObject({
      kind: 'training',
      status: 'draft',
      triage: {
        feedback: sampleTriage.feedback,
        effects: ['bonus'],
        recommendation: 'pip',
        choice: 'training',
        reason: 'The tool is new.',
      },
    });
    expect(r.plan().triage?.reasons).toHaveLength(3);
  });

  it.each([
    ['talks_needed', { feedback: sampleTriage.feedback.slice(1) }],
    ['in_the_future', { feedback: [...sampleTriage.feedback, { on: '2026-03-03', kind: 'Review' }] }],
    ['reason_needed', { choice: 'coaching' }],
    ['misconduct', { answers: answers({ misconduct: 'yes' }), choice: 'pip', reason: 'Still.' }],
    ['misconduct', { answers: answers({ misconduct: 'yes' }), choice: 'coaching', reason: 'Still.' }],
    ['malformed', { feedback: [{ on: '2026-02-30', kind: 'Talk' }] }],
  ])('is refused with %s', (code, part) => {
    expect(open(part).came).toBe(code);
  });

  it('asks for no talks where none are claimed', () => {
    const none = { answers: answers({ feedbackGiven: 'no' }), feedback: [], choice: 'coaching' };
    expect(open(none).came).toBe('done');
  });

  it('hands misconduct to HR and begins no plan', () => {
    const { r, came } = open({ answers: answers({ misconduct: 'yes' }), choice: 'hr' });
    expect(came).toBe('done');
    expect(r.plan()).toMatchObject({ kind: 'referral', status: 'in_review' });
    expect(r.send(manager, 'submit_draft', {})).toBe('malformed');
    expect(r.send(hr, 'approve', { contentHash: '', timingLookedAt: true })).toBe('other_kind');
    expect(r.send(manager, 'take_up_referral', { note: '' })).toBe('not_allowed');
    expect(r.send(employee, 'take_up_referral', { note: '' })).not.toBe('done');
    expect(r.send(hr, 'take_up_referral', { note: 'We talk on Monday.' })).toBe('done');
    expect(r.plan()).toMatchObject({ status: 'closed', outcome: { outcome: 'other_tool' } });
  });
});
