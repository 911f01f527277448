import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandsPage } from './table.ts';

it('docs/commands.md says what the code does', () => {
  const written = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');
  expect(written).toBe(commandsPage());
});
