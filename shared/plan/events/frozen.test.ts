import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '../event.ts';
import { fold } from '../evolve.ts';
import type { Plan } from '../state.ts';
import { EVENTS, eventDefinition } from './index.ts';

interface Frozen {
  events: PlanEvent[];
  plan: Plan;
}

/** Records as they were once written. These lines never change: a new type or version of an event adds a file. */
const records: Frozen[] = globSync('frozen-*.jsonl', { cwd: import.meta.dirname })
  .flatMap((name) =>
    readFileSync(`${import.meta.dirname}/${name}`, 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => JSON.parse(line));

describe('events of old', () => {
  it('are read as they were meant when they were recorded', () => {
    for (const { events, plan } of records) expect(fold(events)).toMatchObject(plan);
  });

  it('have a frozen example of every type and version', () => {
    const frozen = new Set(
      records.flatMap(({ events }) => events.map(({ type, version }) => `${type}@${version}`)),
    );
    for (const { type, version } of EVENTS) expect(frozen).toContain(`${type}@${version}`);
  });

  it('of a newer Fairway are refused with what to do', () => {
    expect(() => eventDefinition('plan_opened', 99)).toThrow(/update Fairway/);
  });
});
