import { afterEach, expect, test } from 'vitest';
import { forget, forgetAll, isSomethingKept, keep, keptFor } from './kept.ts';

afterEach(forgetAll);

test('what was typed comes back with the same command id, until it was recorded', () => {
  const { commandId } = keptFor('plan comment', { text: '' });
  keep('plan comment', { text: 'half a sentence' });
  expect(keptFor('plan comment', { text: '' })).toMatchObject({
    commandId,
    values: { text: 'half a sentence' },
  });
  forget('plan comment');
  const next = keptFor('plan comment', { text: '' });
  expect(next.values).toEqual({ text: '' });
  expect(next.commandId).not.toBe(commandId);
});

test('a form that was only opened holds nobody up; one with words in it does', () => {
  keptFor('plan launch', { happenedOn: '2026-11-23' });
  expect(isSomethingKept()).toBe(false);
  keptFor('plan comment', { text: '' });
  keep('plan comment', { text: 'x' });
  expect(isSomethingKept()).toBe(true);
  forget('plan comment');
  expect(isSomethingKept()).toBe(false);
});

test('nothing is left for somebody else', () => {
  keptFor('plan comment', { text: '' });
  keep('plan comment', { text: 'mine' });
  forgetAll();
  expect(keptFor('plan comment', { text: '' }).values).toEqual({ text: '' });
});
