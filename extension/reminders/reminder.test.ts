import type { Report } from '@fairway/shared/contract/people.ts';
import { describe, expect, it } from 'vitest';
import { dueCount, reminder } from './reminder.ts';

const TODAY = '2026-03-02';
const person = (nextDueOn: string | null, plan = true): Report =>
  ({
    id: crypto.randomUUID(),
    name: 'Dana Whitfield',
    plan: plan ? { id: 'p', status: 'active', nextDueOn } : null,
  }) as Report;
const at = (part: object = {}) => ({ today: TODAY, hour: 9, remindedOn: undefined, ...part });

describe('a reminder', () => {
  it.each([
    ['nobody has a plan', [person(null, false)]],
    ['nothing is due', [person(null)]],
    ['it is due tomorrow', [person('2026-03-03')]],
  ])('does not come when %s', (_why, people) => {
    expect(reminder(people, at())).toBeNull();
  });

  it.each([
    ['today', [person(TODAY)], 'Something is due today.'],
    ['since earlier', [person('2026-02-20')], 'Something is due today.'],
    [
      'for two people',
      [person(TODAY), person('2026-02-20'), person('2026-03-09')],
      '2 things are due today.',
    ],
  ])('comes when something is due %s, and names nobody', (_when, people, said) => {
    expect(reminder(people, at())).toBe(said);
  });

  it('comes once a day, and not in the night', () => {
    const people = [person(TODAY)];
    expect(reminder(people, at({ remindedOn: TODAY }))).toBeNull();
    expect(reminder(people, at({ remindedOn: '2026-03-01' }))).not.toBeNull();
    expect(reminder(people, at({ hour: 7 }))).toBeNull();
    expect(reminder(people, at({ hour: 8 }))).not.toBeNull();
  });

  it('counts people, not plans that are done', () => {
    expect(dueCount([person(TODAY), person(null), person(null, false)], TODAY)).toBe(1);
  });
});
