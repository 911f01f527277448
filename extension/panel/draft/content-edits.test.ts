import { CHALLENGES, generate } from '@fairway/shared/challenges/index.ts';
import { describe, expect, it } from 'vitest';
import { changed, withoutConcern, withoutExpectation } from './content-edits.ts';

const counter = () => {
  let n = 0;
  return () => `id-${++n}`;
};
const draft = () => generate(CHALLENGES[0]!, 'skill', {}, counter());

describe('edits of a draft', () => {
  it('make the library’s words the manager’s once they are changed, and not before', () => {
    const { goals } = draft();
    const [goal] = goals;
    expect(changed(goals, goal!.id, { dueOn: '2026-06-30' })[0]?.origin).toBe('library');
    expect(changed(goals, goal!.id, { text: 'My own words.' })[0]).not.toHaveProperty('origin');
    expect(goal?.origin).toBe('library');
  });

  it('leave nothing behind that points at a part that is gone', () => {
    const content = draft();
    const [concern] = content.concerns;
    expect(withoutExpectation(content, content.expectations[0]!.id).concerns?.[0]?.expectationId).toBeNull();
    expect(withoutConcern(content, concern!.id).goals?.flatMap(({ concernIds }) => concernIds)).toEqual([]);
  });
});
