import { onlyEases } from '@fairway/shared/plan/amendment.ts';
import { sampleContent } from '@fairway/shared/plan/sample.ts';
import { expect, test } from 'vitest';
import { amended, type Edits, goalEdit, supportEdit } from './amended.ts';

const content = sampleContent('2026-03-09');
const nameOf = () => 'Dana Reyes';
const [goal, support] = [content.goals[0]!, content.support[0]!];
const untouched: Edits = {
  goals: { goal: goalEdit(goal) },
  support: { support: supportEdit(support, nameOf) },
  added: [],
};

test('what was opened and not changed is exactly as it was', () => {
  expect(amended(content, untouched, nameOf)).toEqual(content);
  const owned = { ...content, support: [{ ...support, ownerId: 'dana', ownerName: '' }] };
  const edits = { ...untouched, support: { support: supportEdit(owned.support[0]!, nameOf) } };
  expect(amended(owned, edits, nameOf)).toEqual(owned);
});

test('every part of a goal’s measure can be changed', () => {
  const edit = { ...goalEdit(goal), metric: 'first replies', baseline: '', target: '85.5', unit: 'in 100' };
  const [after] = amended(content, { ...untouched, goals: { goal: edit } }, nameOf).goals;
  expect(after?.measure).toEqual({
    ...goal.measure,
    ...{ metric: 'first replies', baseline: null, target: 85.5, unit: 'in 100' },
  });
});

test('more support for every goal, and a later day, only ease; another giver does not', () => {
  const more = {
    id: 'more',
    text: 'One hour more.',
    kind: 'coaching' as const,
    owner: 'Dana',
    dueOn: '2026-04-01',
  };
  const later = { ...goalEdit(goal), dueOn: '2026-06-01' };
  const eased = amended(content, { ...untouched, goals: { goal: later }, added: [more] }, nameOf);
  expect(eased.support[1]).toMatchObject({ goalIds: ['goal'], ownerId: null, ownerName: 'Dana' });
  expect(onlyEases(content, eased)).toBe(true);
  const other = { ...supportEdit(support, nameOf), owner: 'Somebody else' };
  const changed = amended(content, { ...untouched, support: { support: other } }, nameOf);
  expect(changed.support[0]).toMatchObject({ ownerId: null, ownerName: 'Somebody else' });
  expect(onlyEases(content, changed)).toBe(false);
});
