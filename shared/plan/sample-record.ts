import type { Now } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import type { Day } from './dates.ts';
import { type Command, decide } from './decide.ts';
import type { PlanEvent } from './event.ts';
import { fold } from './evolve.ts';
import { DEFAULT_POLICY } from './policy.ts';
import type { Actor } from './roles.ts';

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
  const send = (actor: Actor, type: string, data: unknown, planId = 'plan') => {
    const version = COMMANDS.find((one) => one.type === type)?.version ?? 1;
    const command: Command = { id: `c${++ids}`, planId, type, version, data };
    const recordedAt = `${today}T09:00:00Z`;
    const now: Now = { recordedAt, today, timeZone: 'UTC', policy: DEFAULT_POLICY, ...more };
    const decision = decide(fold(events), command, actor, now);
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
    on: (day: Day) => {
      today = day;
    },
    plan: () => fold(events)!,
    events: () => events,
  };
}
