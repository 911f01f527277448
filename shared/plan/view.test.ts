import { describe, expect, it } from 'vitest';
import { AUDIENCES, type Audience, type PlanEvent, STREAMS } from './event.ts';
import { planOpened } from './events/plan-opened.ts';
import { privateNoteAdded } from './events/private-note-added.ts';
import { questionAsked } from './events/question-asked.ts';
import { timingLookedAt } from './events/timing-looked-at.ts';
import { type Actor, RELATIONS, type Relation } from './roles.ts';
import { keptBack, mayOpen, sees, seesStream, view } from './view.ts';

/** Somebody who stands so to a plan on `subject`, led by `manager`. */
const VIEWERS: Record<Relation, Actor> = {
  employee: actor('subject'),
  manager: actor('manager'),
  manager_above: actor('above', { managesAbove: true }),
  hr: actor('partner', { roles: ['hr'] }),
  collaborator: actor('counsel', { today: '2026-03-02' }),
  none: actor('stranger'),
};

function actor(personId: string, more: Partial<Actor> = {}): Actor {
  return { personId, roles: ['employee'], managesSubject: false, managesAbove: false, ...more };
}

const head = (everShared: boolean) => ({
  subjectId: 'subject',
  managerId: 'manager',
  everShared,
  handOvers: [],
  collaborators: [{ personId: 'counsel', until: '2026-03-02' }],
});

const DAY = '2026-03-02';
const events = [
  planOpened.make(DAY, { kind: 'pip', subjectId: 'subject', managerId: 'manager' }),
  privateNoteAdded.make(DAY, { id: 'n1', text: 'Between HR and the manager.' }),
  timingLookedAt.make(DAY, {}),
  questionAsked.make(DAY, { id: 'q1', part: 'goal', text: 'Do weekends count?' }),
].map(
  (event, i): PlanEvent => ({
    ...event,
    planId: 'plan',
    seq: i + 1,
    actorId: 'manager',
    recordedAt: `${DAY}T09:00:00Z`,
    commandId: `c${i}`,
  }),
);

describe('who may open a plan', () => {
  it.each<[Relation, before: boolean, after: boolean]>([
    ['employee', false, true],
    ['manager', true, true],
    ['manager_above', false, true],
    ['hr', true, true],
    ['collaborator', true, true],
    ['none', false, false],
  ])('%s: before it is shared %s, after %s', (who, before, after) => {
    expect(mayOpen(head(false), VIEWERS[who])).toBe(before);
    expect(mayOpen(head(true), VIEWERS[who])).toBe(after);
  });
});

describe('who sees an event', () => {
  const seen: Record<Relation, readonly Audience[]> = {
    hr: ['hr', 'hr_and_employee', 'hr_and_manager', 'all'],
    manager: ['hr_and_manager', 'all'],
    manager_above: ['all'],
    collaborator: ['hr', 'hr_and_manager', 'all'],
    employee: ['hr_and_employee', 'all'],
    none: [],
  };

  it.each(RELATIONS)('%s: by its audience alone', (who) => {
    expect(AUDIENCES.filter((audience) => sees(who, audience))).toEqual(
      AUDIENCES.filter((audience) => seen[who].includes(audience)),
    );
  });

  it.each<[Relation, readonly string[]]>([
    ['hr', ['plan', 'hr', 'private']],
    ['manager', ['plan']],
    ['manager_above', ['plan']],
    ['collaborator', ['plan', 'hr']],
    ['employee', ['plan', 'private']],
    ['none', []],
  ])('%s is told of the chains %j', (who, chains) => {
    expect(STREAMS.filter((stream) => seesStream(who, stream))).toEqual(chains);
  });
});

describe('the view of a plan', () => {
  const typesFor = (who: Relation, of = events, everShared = true) =>
    view(head(everShared), of, VIEWERS[who])?.history.map(({ type }) => type);

  it('is the fold of what its viewer may see', () => {
    expect(typesFor('hr')).toEqual(events.map(({ type }) => type));
    expect(typesFor('manager')).toEqual(['plan_opened', 'private_note_added', 'question_asked']);
    for (const who of ['employee', 'manager_above'] as const) {
      expect(typesFor(who)).toEqual(['plan_opened', 'question_asked']);
      const { plan } = view(head(true), events, VIEWERS[who])!;
      expect([plan.privateNotes, plan.timingLookedAt, plan.questions.length]).toEqual([[], undefined, 1]);
    }
    expect(view(head(true), events, VIEWERS.hr)!.plan.privateNotes).toHaveLength(1);
  });

  it('is nothing for whom the plan does not exist, and of no event', () => {
    expect(view(head(true), events, VIEWERS.none)).toBeUndefined();
    expect(view(head(false), events, VIEWERS.employee)).toBeUndefined();
    expect(view(head(true), [], VIEWERS.hr)).toBeUndefined();
  });

  it('keeps earlier private notes from a new manager once HR did, and from nobody else', () => {
    const keeping = { ...events[2]!, type: 'private_notes_kept_back', audience: 'hr' as const };
    const later = { ...events[1]!, seq: 9, data: { id: 'n2', text: 'Written since.' } };
    const other = { ...events[3]!, seq: 8 };
    const all = [events[0]!, events[1]!, other, keeping, later];
    expect([...keptBack(all)]).toEqual([events[1]]);
    expect([...keptBack(events)]).toEqual([]);
    const managers = view(head(true), all, VIEWERS.manager)!;
    expect(managers.plan.privateNotes.map(({ id }) => id)).toEqual(['n2']);
    expect(managers.history).toEqual([events[0], other, later]);
    expect(view(head(true), all, VIEWERS.hr)!.history).toEqual(all);
  });
});
