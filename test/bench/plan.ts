import { DEFAULT_POLICY, decide, evolve, fold, type Plan, type PlanEvent } from '@fairway/shared/plan';
import { sampleContent, sampleTriage } from '@fairway/shared/plan/sample.ts';
import { type Result, report, result } from '../support/measure/results.ts';
import { median } from '../support/measure/statistics.ts';

const EVENTS = 500;
const ROUNDS = 200;
const today = '2026-03-02';
const now = { recordedAt: `${today}T09:00:00Z`, today, timeZone: 'UTC', policy: DEFAULT_POLICY };
const person = (personId: string, roles: ('hr' | 'manager')[]) => ({
  personId,
  roles,
  managesSubject: personId === 'manager',
  managesAbove: false,
});
const manager = person('manager', ['manager']);
const hr = person('hr', ['hr']);

/** A running plan with this many events, most of them status notes. */
function longRecord(length: number): PlanEvent[] {
  const events: PlanEvent[] = [];
  let plan: Plan | undefined;
  const send = (actor: typeof manager, type: string, data: unknown) => {
    const command = { id: `c${events.length}`, planId: 'plan', type, version: 1, data };
    const decision = decide(plan, command, actor, now);
    if (!decision.ok) throw new Error(`${type}: ${decision.code}`);
    for (const made of decision.events) {
      const placed = {
        planId: 'plan',
        actorId: actor.personId,
        recordedAt: now.recordedAt,
        commandId: command.id,
      };
      const event = { ...made, ...placed, seq: events.length + 1 };
      events.push(event);
      plan = evolve(plan, event);
    }
  };
  const content = sampleContent(today);
  send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
  send(manager, 'submit_draft', { content });
  const { contentHash } = plan as unknown as Plan;
  send(hr, 'approve', { contentHash, timingLookedAt: true });
  send(manager, 'share', { contentHash });
  send(manager, 'launch', { happenedOn: today });
  while (events.length < length)
    send(manager, 'note_status', { status: 'on_track', reason: 'Fine.', happenedOn: today });
  return events;
}

function times(work: () => void): number[] {
  const found: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    found.push(performance.now() - start);
  }
  return found;
}

/** `decide` with `evolve` on a plan of 500 events, and the fold of them all. */
export async function run(): Promise<Result[]> {
  const events = longRecord(EVENTS);
  const plan = fold(events);
  const command = {
    id: 'next',
    planId: 'plan',
    type: 'note_status',
    version: 1,
    data: { status: 'at_risk', reason: '', happenedOn: today },
  };
  const one = times(() => {
    const decision = decide(plan, command, manager, now);
    if (!decision.ok) throw new Error(decision.code);
    const placed = { planId: 'plan', actorId: 'manager', recordedAt: now.recordedAt, commandId: 'next' };
    evolve(plan, { ...decision.events[0]!, ...placed, seq: EVENTS + 1 });
  });
  const whole = times(() => {
    fold(events);
  });
  return [
    result('decide and evolve on a plan of 500 events', median(one), 'ms', { atMost: 1 }),
    result('fold of 500 events', median(whole), 'ms', { atMost: 5 }),
  ];
}

if (import.meta.main) report('bench plan', await run());
