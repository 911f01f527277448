import type { Now } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { contentHash } from './content.ts';
import type { Day } from './dates.ts';
import { type Command, decide } from './decide.ts';
import type { PlanEvent } from './event.ts';
import { fold } from './evolve.ts';
import { DEFAULT_POLICY } from './policy.ts';
import type { Actor } from './roles.ts';
import { sampleContent, sampleTriage } from './sample.ts';
import type { Outcome } from './state.ts';

const person = (personId: string, roles: Actor['roles'], managesSubject = false): Actor => ({
  personId,
  roles,
  managesSubject,
  managesAbove: false,
});

/** Who the tests of the core are about. */
export const manager = person('manager', ['manager'], true);
export const hr = person('hr', ['hr']);
export const employee = person('employee', ['employee']);
export const stranger = person('x', ['manager', 'administrator']);

/** For tests: a record in memory that decides, appends, and says what came of it ("done" or the refusal's code). */
export function sampleRecord(start: Day, more: Partial<Now> = {}) {
  let events: PlanEvent[] = [];
  let today = start;
  let ids = 0;
  const now = (): Now => ({
    ...{ recordedAt: `${today}T09:00:00Z`, today, timeZone: 'UTC', policy: DEFAULT_POLICY },
    ...more,
  });
  const send = (actor: Actor, type: string, data: unknown, planId = 'plan') => {
    const version = COMMANDS.find((one) => one.type === type)?.version ?? 1;
    const command: Command = { id: `c${++ids}`, planId, type, version, data };
    const { recordedAt } = now();
    const decision = decide(fold(events), command, actor, now());
    if (!decision.ok) return decision.code;
    events = events.concat(
      decision.events.map((event, index) => ({
        ...event,
        planId,
        seq: events.length + index + 1,
        actorId: actor.personId,
        recordedAt,
        commandId: command.id,
      })),
    );
    return 'done';
  };
  return {
    send,
    now,
    /** HR confirms what is proposed, with a reason for whatever speaks against it. */
    confirm: (outcome: Outcome) => send(hr, 'confirm_outcome', { outcome, override: 'Agreed.' }),
    on: (day: Day) => {
      today = day;
    },
    plan: () => fold(events)!,
    events: () => events,
  };
}

/** A record whose plan, the sample, was launched on Monday 9 March 2026. */
export function launchedRecord() {
  const r = sampleRecord('2026-03-02');
  const content = sampleContent('2026-03-09');
  const version = { contentHash: contentHash(content) };
  r.send(manager, 'open_plan', { subjectId: 'employee', triage: sampleTriage });
  r.send(manager, 'submit_draft', { content });
  r.send(hr, 'approve', { ...version, timingLookedAt: true });
  r.send(manager, 'share', version);
  r.on('2026-03-09');
  r.send(manager, 'launch', { happenedOn: '2026-03-09' });
  return r;
}
