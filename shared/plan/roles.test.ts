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
