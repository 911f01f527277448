import { COMMANDS, DEFAULT_POLICY, type Plan, RELATIONS, STATUSES } from '@fairway/shared/plan';
import { blank } from '@fairway/shared/plan/state.ts';
import { describe, expect, test } from 'vitest';
import { guidance } from './guidance.ts';
import { ON_TOP, offers, type Standing } from './offers.ts';

/** Written in the extension's panel. */
const IN_THE_PANEL = ['open_plan', 'submit_draft', 'start_lighter'];
/** On a page of its own. */
const ON_A_PAGE = ['import_plan'];
/** Offered beside the entry, question, support, check-in, step, task or request that they are about. */
const BESIDE = [
  'ask_hr_privately',
  'take_up_request',
  'end_collaboration',
  'answer_entry',
  'answer_question',
  'deliver_support',
  'do_exit_step',
  'do_task',
  'explain_status',
  'miss_check_in',
  'move_check_in',
  'retract_entry',
  'withdraw_support',
];

const mark = { by: 'm', on: '2026-11-02', recordedAt: '2026-11-02T09:00:00Z' };
const standing = (more: Partial<Plan>, relation: Standing['relation'], today = '2026-11-23'): Standing => ({
  plan: { ...blank('p'), ...more },
  relation,
  may: () => true,
  today,
  policy: DEFAULT_POLICY,
  me: 'me',
});

test('every command of the core has its place on the dashboard or in the panel', () => {
  expect([...ON_TOP, ...BESIDE, ...IN_THE_PANEL, ...ON_A_PAGE].sort()).toEqual(
    COMMANDS.map(({ type }) => type).sort(),
  );
});

describe('offers', () => {
  test('never offer what is not allowed, and nothing twice', () => {
    for (const status of STATUSES)
      for (const relation of RELATIONS) {
        const allowed = COMMANDS.filter(
          ({ who, when }) =>
            (who as readonly string[]).includes(relation) && (when as readonly string[]).includes(status),
        ).map(({ type }) => type);
        const given = standing({ status, sharing: { ...mark, contentHash: '' } }, relation);
        const { turn, more } = offers({ ...given, may: (type) => allowed.includes(type) });
        const all = [...turn, ...more];
        expect(new Set(all).size).toBe(all.length);
        for (const type of all) expect(allowed).toContain(type);
      }
  });

  test('a refusal can be recorded only after the time to read, and not once there is an answer', () => {
    const shared = { status: 'shared' as const, sharing: { ...mark, contentHash: '' } };
    const has = (more: Partial<Plan>, today: string) =>
      offers(standing({ ...shared, ...more }, 'manager', today)).more.includes('record_refusal');
    expect(has({}, '2026-11-03')).toBe(false);
    expect(has({}, '2026-11-04')).toBe(true);
    const acknowledgement = { ...mark, state: 'declined' as const, contentHash: '', statement: '' };
    expect(has({ acknowledgement }, '2026-11-04')).toBe(false);
  });

  test('an outcome can be confirmed only when one is proposed', () => {
    const proposal = { ...mark, outcome: 'met' as const, reason: '', followUpOn: null, newEnd: null };
    expect(offers(standing({ status: 'evaluating' }, 'hr')).turn).not.toContain('confirm_outcome');
    expect(offers(standing({ status: 'evaluating', proposal }, 'hr')).turn).toContain('confirm_outcome');
  });

  test('the evaluation comes first once the period is over', () => {
    const launch = { ...mark, heldOn: mark.on, startsOn: mark.on, endsOn: '2026-11-23' };
    expect(offers(standing({ status: 'active', launch }, 'manager', '2026-11-22')).turn[0]).toBe(
      'log_check_in',
    );
    expect(offers(standing({ status: 'active', launch }, 'manager', '2026-11-23')).turn[0]).toBe('evaluate');
  });
});

describe('an appeal', () => {
  const outcome = { ...mark, outcome: 'termination' as const, reason: '', followUpOn: null };
  const right = { to: 'The board', until: '2026-11-23' };
  const has = (more: Partial<Plan>, relation: Standing['relation'], today?: string) => {
    const { turn, more: others } = offers(standing({ status: 'closed', ...more }, relation, today));
    return [...turn, ...others];
  };

  test('is offered up to its last day, against what is adverse', () => {
    const closed = { outcome: { ...outcome, appeal: right } };
    expect(has(closed, 'employee')).toContain('appeal');
    expect(has(closed, 'employee', '2026-11-24')).not.toContain('appeal');
    expect(has({ outcome: { ...outcome, outcome: 'met', appeal: null } }, 'employee')).not.toContain(
      'appeal',
    );
  });

  test('is decided by somebody in HR who decided neither', () => {
    const appeal = { ...mark, text: 'Look again.' };
    expect(has({ outcome, appeal }, 'hr')).toContain('decide_appeal');
    expect(has({ outcome: { ...outcome, by: 'me' }, appeal }, 'hr')).not.toContain('decide_appeal');
    expect(has({ outcome, appeal, approval: { ...mark, by: 'me', contentHash: '' } }, 'hr')).not.toContain(
      'decide_appeal',
    );
  });
});

test('everybody is told where the plan stands, in every state', () => {
  for (const status of STATUSES)
    for (const relation of RELATIONS) {
      const { plan } = standing({ status }, relation);
      const { title, text } = guidance(plan, relation, { employee: 'Eli', manager: 'Mara' }, '2026-11-23');
      expect(title).not.toBe('');
      expect(text).not.toBe('');
    }
});
