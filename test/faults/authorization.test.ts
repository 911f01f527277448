import { expect, it } from 'vitest';
import { searchForWords } from './authorization.ts';

it('gives confidential words to those they are for, and to nobody else', async () => {
  const found = await searchForWords();
  expect(found.words).toBeGreaterThan(30);
  expect(found).toMatchObject({ leaks: 0, unseen: 0, inClear: 0 });
}, 180_000);
