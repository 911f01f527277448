import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES_PAGE, rulesPage } from './docs.ts';

it('the page of rules in the docs is the one the rules give (run shared/goals/docs.ts)', () => {
  expect(readFileSync(RULES_PAGE, 'utf8')).toBe(rulesPage());
});
