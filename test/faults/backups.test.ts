import { expect, it } from 'vitest';
import { backUpUnderLoad } from '../support/api/faults/backups.ts';

it('restores what was acknowledged before a backup of a server that goes on writing', async () => {
  const { restored, missing, lost, acknowledged } = await backUpUnderLoad(2);
  expect([restored, missing, lost]).toEqual([2, 0, 0]);
  expect(acknowledged).toBeGreaterThan(0);
}, 120_000);
