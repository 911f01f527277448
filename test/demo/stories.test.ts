import { check } from '@fairway/shared/goals';
import {
  type Actor,
  addDays,
  decide,
  fold,
  type Now,
  type Plan,
  type PlanEvent,
  type Role,
  readiness,
  STATUSES,
} from '@fairway/shared/plan';
import { DEFAULT_POLICY } from '@fairway/shared/plan/policy.ts';
import { describe, expect, it } from 'vitest';
import { daysFrom } from './days.ts';
import { employeeByNumber, employees, personId } from './organisation.ts';
import { stories } from './stories.ts';
import { chronicle, type Party, type Story } from './story.ts';

function actor(story: Story, by: Party, today: string): Actor {
  const parties: Partial<Record<Party, [id: string, role: Role]>> = {
    employee: [personId(story.subject), 'employee'],
    manager: [personId(employeeByNumber(story.subject).manager!), 'manager'],
    hr: ['hr', 'hr'],
  };
  const [id, role] = parties[by] ?? [personId(by), 'employee'];
  return {
    personId: id,
    roles: [role],
    managesSubject: by === 'manager',
    managesAbove: false,
    today,
  };
}

/** Lives through a story in memory; throws at the first act that the rules refuse. */
function live(story: Story): Plan {
  let events: PlanEvent[] = [];
  for (const [index, { on, by, type, data, id, version = 1 }] of chronicle(story).entries()) {
    const now: Now = { recordedAt: `${on}T10:00:00Z`, today: on, timeZone: 'UTC', policy: DEFAULT_POLICY };
    const command = { id: id ?? `act-${index}`, planId: 'plan', type, version, data };
    const decision = decide(fold(events), command, actor(story, by, on), now);
    if (!decision.ok) throw new Error(`${story.subject}, ${type} on ${on}: ${decision.message}`);
    const placed = decision.events.map((event, more) => ({
      ...event,
      planId: 'plan',
      seq: events.length + more + 1,
      actorId: actor(story, by, on).personId,
      recordedAt: now.recordedAt,
      commandId: command.id,
    }));
    events = events.concat(placed);
  }
  return fold(events)!;
}

const week = Array.from({ length: 7 }, (_, day) => addDays('2026-11-23', day));

describe('the sample organisation', () => {
  it('names a manager that exists for everybody but its head', () => {
    const withManager = employees.filter(({ manager }) => manager !== undefined);
    expect(withManager).toHaveLength(employees.length - 1);
    expect(withManager.map(({ manager }) => employeeByNumber(manager!).name)).not.toContain(undefined);
    expect(new Set(employees.map(({ number }) => number)).size).toBe(employees.length);
  });

  it.each(week)('has a plan in every state when today is %s', (today) => {
    const plans = stories(daysFrom(today)).map(live);
    expect(new Set(plans.map(({ status }) => status))).toEqual(new Set(STATUSES));
    expect(plans.filter(({ status }) => status === 'active')).toHaveLength(6);
    expect(new Set(plans.map(({ subjectId }) => subjectId)).size).toBe(plans.length);
  });

  it.each(week)('does nothing on a day that has not come when today is %s', (today) => {
    const days = stories(daysFrom(today)).flatMap(({ acts }) => acts.map(({ on }) => on));
    expect(days.filter((day) => day >= today)).toEqual([]);
  });

  it('shows what else a plan may go through', () => {
    const plans = stories(daysFrom('2026-11-23')).map(live);
    const about = (number: string) => plans.find(({ subjectId }) => subjectId === personId(number));
    expect(about('10060')).toMatchObject({ kind: 'coaching', status: 'active' });
    expect(about('10084')?.imported?.confirmed).toBeDefined();
    expect(about('10086')).toMatchObject({ status: 'closed', appeal: { by: personId('10086') } });
    expect(about('10086')?.appeal?.decision).toBeUndefined();
    expect(about('10088')).toMatchObject({ managerId: personId('10018'), handOvers: [{}] });
    expect(about('10063')?.collaborators).toMatchObject([{ personId: personId('10011') }]);
  });

  it('has a check-in of Dana Whitfield due today, and one of Luis Ortega overdue', () => {
    const today = '2026-11-23';
    const [dana, luis] = stories(daysFrom(today)).slice(0, 2).map(live);
    const due = (plan: Plan) => plan.checkIns.find(({ state }) => state === 'due')!.dueOn;
    expect(due(dana!)).toBe(today);
    expect(due(luis!) < today).toBe(true);
  });

  it('shows good goals, but for the one that is still being drafted', () => {
    const today = '2026-11-23';
    const now: Now = { recordedAt: `${today}T10:00:00Z`, today, timeZone: 'UTC', policy: DEFAULT_POLICY };
    const contents = stories(daysFrom(today)).flatMap((story) =>
      story.draft ? [] : (live(story).content ?? []),
    );
    const letters = { specific: true, measurable: true, timeBound: true };
    for (const { text } of contents.flatMap(({ goals }) => goals)) {
      const { smart } = check(text, { kind: 'goal' });
      expect({ text, smart }).toEqual({ text, smart: expect.objectContaining(letters) });
    }
    const draft = stories(daysFrom(today)).find(({ draft }) => draft)!.draft!;
    expect(check(draft.goals[0]!.text, { kind: 'goal' }).smart).toMatchObject({
      measurable: false,
      timeBound: false,
    });
    expect(readiness(draft, now).map(({ code }) => code)).toContain('goal_without_measure');
  });
});
