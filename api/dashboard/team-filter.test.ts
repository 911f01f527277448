import type { PlanSummary } from '@fairway/shared/contract/plans.ts';
import { describe, expect, test } from 'vitest';
import { filtered, turnOf } from './team-filter.ts';

const TODAY = '2026-11-23';
const plan = (more: Partial<PlanSummary> = {}): PlanSummary => ({
  id: crypto.randomUUID(),
  kind: 'pip',
  status: 'active',
  outcome: null,
  subject: { id: 's', name: 'Zoë Ångström', title: 'Support agent' },
  manager: { id: 'm', name: 'Mara Lind', title: null },
  relation: 'manager',
  startsOn: '2026-11-01',
  endsOn: '2026-12-30',
  nextCheckInOn: '2026-11-27',
  nextDueOn: '2026-11-27',
  overdueCheckIns: 0,
  overdueSupport: 0,
  proposed: false,
  updatedAt: '2026-11-20T10:00:00Z',
  ...more,
});

describe('whose turn it is', () => {
  test.each<[Partial<PlanSummary>, string | undefined]>([
    [{}, undefined],
    [{ overdueCheckIns: 1 }, 'Check-in overdue'],
    [{ overdueSupport: 1, relation: 'hr' }, 'Support overdue'],
    [{ overdueCheckIns: 1, relation: 'employee' }, undefined],
    [{ nextDueOn: TODAY }, 'Due today'],
    [{ endsOn: TODAY }, 'Evaluate'],
    [{ kind: 'coaching', endsOn: TODAY }, 'Look back'],
    [{ kind: 'training', nextDueOn: '2026-11-20' }, 'A task is due'],
    [{ kind: 'training', status: 'draft' }, 'Finish and share it'],
    [{ kind: 'referral', status: 'in_review', relation: 'hr' }, 'Take it up'],
    [{ kind: 'referral', status: 'in_review' }, undefined],
    [{ kind: 'coaching', nextDueOn: '2026-11-20', relation: 'hr' }, undefined],
    [{ endsOn: '2026-11-24' }, undefined],
    [{ status: 'draft' }, 'Finish the draft'],
    [{ status: 'draft', relation: 'hr' }, undefined],
    [{ status: 'in_review', relation: 'hr' }, 'Review'],
    [{ status: 'in_review' }, undefined],
    [{ status: 'evaluating', relation: 'hr' }, undefined],
    [{ status: 'evaluating', relation: 'hr', proposed: true }, 'Confirm the outcome'],
    [{ status: 'evaluating' }, 'Propose an outcome'],
    [{ status: 'evaluating', proposed: true }, undefined],
    [{ status: 'closed' }, undefined],
    [{ status: 'closed', relation: 'hr', asksForHr: true }, 'Get in touch'],
    [{ relation: 'hr', asksForHr: true, overdueCheckIns: 1 }, 'Get in touch'],
    [{ status: 'closed', relation: 'hr', appealWaits: true }, 'An appeal waits'],
  ])('%o: %s', (more, turn) => {
    expect(turnOf(plan(more), TODAY)).toBe(turn);
  });
});

describe('the list', () => {
  test('finds words whatever their accents, case and order, in person, role and manager', () => {
    const plans = [plan(), plan({ subject: { id: 'x', name: 'Noor Haddad', title: null } })];
    const names = (words: string) =>
      filtered(plans, { show: 'all', words }, TODAY).map((one) => one.subject.name);
    expect(names('angstrom ZOE')).toEqual(['Zoë Ångström']);
    expect(names('support')).toEqual(['Zoë Ångström']);
    expect(names('mara')).toHaveLength(2);
    expect(names('nobody')).toEqual([]);
  });

  test('leaves closed ones out unless asked, and shows a state alone', () => {
    const waiting = plan({ status: 'closed', relation: 'hr', appealWaits: true });
    expect(filtered([plan({ status: 'closed' }), waiting], { show: 'open', words: '' }, TODAY)).toEqual([
      waiting,
    ]);
    const plans = [plan(), plan({ status: 'closed' }), plan({ status: 'draft' })];
    const states = (show: Parameters<typeof filtered>[1]['show']) =>
      filtered(plans, { show, words: '' }, TODAY).map((one) => one.status);
    expect(states('open').sort()).toEqual(['active', 'draft']);
    expect(states('all')).toHaveLength(3);
    expect(states('closed')).toEqual(['closed']);
    expect(states('needs_me')).toEqual(['draft']);
  });

  test('puts first what needs the viewer, then what is due next', () => {
    const late = plan({ nextDueOn: '2026-12-20' });
    const soon = plan({ nextDueOn: '2026-11-25' });
    const mine = plan({ status: 'approved', nextDueOn: null });
    expect(filtered([late, soon, mine], { show: 'all', words: '' }, TODAY)).toEqual([mine, soon, late]);
  });
});
