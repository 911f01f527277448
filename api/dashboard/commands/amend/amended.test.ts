import { type Content, newConcerns, onlyEases } from '@fairway/shared/plan';
import { sampleContent } from '@fairway/shared/plan/sample.ts';
import { blank } from '@fairway/shared/plan/state.ts';
import { expect, test } from 'vitest';
import { amended } from './amended.ts';
import { type Edits, editsOf, goalEdit, newConcern, newGoal, supportEdit } from './edits.ts';

const content = sampleContent('2026-03-09');
const nameOf = () => 'Dana Reyes';
const [goal, support] = [content.goals[0]!, content.support[0]!];
const plan = { ...blank('p'), support: { support: { state: 'promised' as const } } };
const opened = (of: Content): Edits => editsOf(plan, of, nameOf);
const untouched = opened(content);

test('what was opened and not changed is exactly as it was', () => {
  expect(amended(content, untouched, nameOf)).toEqual(content);
  const owned = { ...content, support: [{ ...support, ownerId: 'dana', ownerName: '' }] };
  expect(amended(owned, opened(owned), nameOf)).toEqual(owned);
  const deliverable = { kind: 'deliverable' as const, deliverable: 'A guide', acceptedBy: 'Dana Reyes' };
  const other = { ...content, goals: [{ ...goal, measure: deliverable, milestones: [] }] };
  expect(amended(other, opened(other), nameOf)).toEqual(other);
});

test('every part of a goal’s measure and its milestones can be changed', () => {
  const edit = {
    ...goalEdit(goal),
    ...{ metric: 'first replies', baseline: '', target: '85.5', unit: 'in 100' },
    milestones: [{ id: 'half', text: '75%', on: '2026-04-01' }],
  };
  const [after] = amended(content, { ...untouched, goals: { goal: edit } }, nameOf).goals;
  expect(after?.measure).toEqual({
    ...goal.measure,
    ...{ metric: 'first replies', baseline: null, target: 85.5, unit: 'in 100' },
  });
  expect(after?.milestones).toEqual(edit.milestones);
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

test('a goal taken out leaves nothing behind that names it', () => {
  const extra = { ...newGoal(content.concerns), text: 'Hand over in writing.', helpedBy: ['support'] };
  const edits = { ...untouched, goals: { goal: { ...goalEdit(goal), out: true } }, newGoals: [extra] };
  const after = amended(content, edits, nameOf);
  expect(after.goals).toMatchObject([{ id: extra.id, concernIds: ['concern'], text: extra.text }]);
  expect(after.support[0]?.goalIds).toEqual([extra.id]);
});

test('a concern comes with its evidence, goes with what goals said of it, and keeps what was shared', () => {
  const [concern] = content.concerns;
  const more = { id: 'e3', on: '2026-03-12', text: 'Six were late.', source: '', impact: '' };
  const fresh = { ...newConcern(content), text: 'No handover notes.', evidence: [more] };
  const added = amended(
    content,
    {
      ...untouched,
      concerns: { concern: { evidence: [more], out: false } },
      newConcerns: [fresh],
    },
    nameOf,
  );
  expect(added.concerns[0]?.evidence).toEqual([...concern!.evidence, more]);
  expect(newConcerns(content, added)).toEqual([fresh]);
  expect(fresh.expectationId).toBe('expectation');
  const gone = amended(content, { ...untouched, concerns: { concern: { evidence: [], out: true } } }, nameOf);
  expect(gone).toMatchObject({ concerns: [], goals: [{ concernIds: [] }] });
});
