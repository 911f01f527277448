import { describe, expect, it } from 'vitest';
import { type Actor, type Relation, relation } from './roles.ts';

const parties = { subjectId: 'subject', managerId: 'manager', handOvers: [{ from: 'former' }] };
const actor = (personId: string, more: Partial<Actor> = {}): Actor => ({
  personId,
  roles: ['hr', 'manager', 'administrator'],
  managesSubject: false,
  managesAbove: false,
  ...more,
});

describe('who somebody is to a plan', () => {
  it.each<[string, Actor, Relation]>([
    ['its subject, with every role', actor('subject'), 'employee'],
    ['its subject, in a ring of managers', actor('subject', { managesAbove: true }), 'employee'],
    ['its manager, with every role', actor('manager', { managesSubject: true }), 'manager'],
    ['its manager, though the directory names another', actor('manager', { managesAbove: true }), 'manager'],
    ['HR apart from it', actor('other'), 'hr'],
    [
      'HR whom the directory names as the subject’s manager',
      actor('other', { managesSubject: true }),
      'none',
    ],
    ['HR above the subject’s manager', actor('other', { managesAbove: true }), 'manager_above'],
    ['HR for units, the subject’s among them', actor('other', { outsideUnits: false }), 'hr'],
    ['HR for other units', actor('other', { outsideUnits: true }), 'none'],
    [
      'HR for other units, above the subject’s manager',
      actor('other', { outsideUnits: true, managesAbove: true }),
      'manager_above',
    ],
    ['its manager, in HR for other units', actor('manager', { outsideUnits: true }), 'manager'],
    ['its subject, in HR for other units', actor('subject', { outsideUnits: true }), 'employee'],
    ['HR who led it before a hand-over', actor('former'), 'none'],
    ['who led it before, above the manager now', actor('former', { managesAbove: true }), 'manager_above'],
    ['who led it before, with no role', actor('former', { roles: ['manager'] }), 'none'],
    ['the line’s manager with no role', actor('other', { roles: ['manager'], managesSubject: true }), 'none'],
    ['a manager apart from it', actor('other', { roles: ['manager'] }), 'none'],
    ['an administrator', actor('other', { roles: ['administrator'] }), 'none'],
  ])('%s', (_, who, expected) => {
    expect(relation(parties, who)).toBe(expected);
  });
});

describe('whom HR invited', () => {
  const invited = (more: object = {}) => ({
    ...parties,
    collaborators: [{ personId: 'counsel', until: '2026-03-31', ...more }],
  });
  const counsel = (more: Partial<Actor> = {}) =>
    actor('counsel', { roles: [], today: '2026-03-31', ...more });

  it.each<[string, Actor, Relation]>([
    ['up to its last day', counsel(), 'collaborator'],
    ['long before', counsel({ today: '2026-01-01' }), 'collaborator'],
    ['on the day after', counsel({ today: '2026-04-01' }), 'none'],
    ['on a day that is not known', { ...counsel(), today: undefined } as unknown as Actor, 'none'],
    ['another person', actor('other', { roles: [], today: '2026-03-31' }), 'none'],
    ['in HR to the plan', counsel({ roles: ['hr'] }), 'hr'],
    ['in HR for other units', counsel({ roles: ['hr'], outsideUnits: true }), 'collaborator'],
    ['the line’s manager since', counsel({ managesSubject: true }), 'none'],
    ['above the subject’s manager since', counsel({ managesAbove: true }), 'manager_above'],
  ])('%s', (_, who, expected) => {
    expect(relation(invited(), who)).toBe(expected);
  });

  it('is nobody’s collaborator once HR ended it, until invited anew', () => {
    const ended = invited({ ended: {} });
    expect(relation(ended, counsel())).toBe('none');
    const anew = { ...ended, collaborators: [...ended.collaborators, ...invited().collaborators] };
    expect(relation(anew, counsel())).toBe('collaborator');
  });

  it.each(['subject', 'manager', 'former'])('is never %s, whatever a record says', (personId) => {
    const found = relation(invited({ personId }), actor(personId, { roles: [], today: '2026-03-31' }));
    expect(found).toBe({ subject: 'employee', manager: 'manager', former: 'none' }[personId]);
  });
});
