import assert from 'node:assert/strict';
import { currentVersion } from '@fairway/shared/contract/commands.ts';
import { changeWords } from '@fairway/shared/plan/change-words.ts';
import { commandDefinition } from '@fairway/shared/plan/commands/index.ts';
import type { PlanEvent } from '@fairway/shared/plan/event.ts';
import { EVENTS } from '@fairway/shared/plan/events/index.ts';
import { fold } from '@fairway/shared/plan/evolve.ts';
import { view } from '@fairway/shared/plan/view.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTORS } from './cast.ts';
import { oracleSees } from './oracle.ts';
import { step } from './steps.ts';
import { type Tried, walk } from './walk.ts';

const counts = {
  events: new Map<string, number>(),
  arrows: new Map<string, number>(),
  /** What amendments came to: "goal added", "concern changed". */
  changes: new Map<string, number>(),
  accepted: 0,
  tried: 0,
  lengths: [] as number[],
};
const bump = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

const WORDING = { day: String, nameOf: String, partOf: String };

/** What gives the employee the plan for the first time. */
const SHARES = ['plan_shared', 'lighter_started', 'import_confirmed'];

/** What an amendment may do to a plan, each of which has to be met. */
const AMENDED = [
  ...['Goal added', 'Goal changed', 'Goal taken out', 'Support added', 'Support changed'],
  ...['Concern added', 'Concern changed', 'Concern taken out'],
];

/** Only these may change what a locked plan says. */
const CHANGES_CONTENT = [
  'plan_amended',
  'plan_resumed',
  'draft_submitted',
  'lighter_changed',
  'lighter_continued',
];

function holds({ type, today, before, after, refusal, made }: Tried): void {
  counts.tried++;
  if (refusal) {
    assert.match(refusal.code, /^[a-z_]+$/);
    assert.match(refusal.message, /^[A-Z0-9].*[.]$/s);
    return;
  }
  counts.accepted++;
  for (const event of made) {
    bump(counts.events, event.type);
    assert(event.happenedOn <= today);
    assert(commandDefinition(type, currentVersion(type))?.yields.includes(event.type), event.type);
  }
  if (before?.status !== after?.status)
    bump(counts.arrows, `${before?.status ?? 'nothing'} -> ${after?.status}`);
  if (made.some((event) => event.type === 'plan_amended'))
    for (const change of after?.amendments.at(-1)?.changes ?? [])
      bump(counts.changes, changeWords(change, WORDING).title);
  const locked = before !== undefined && before.status !== 'draft';
  if (locked && before.contentHash !== after?.contentHash)
    assert(CHANGES_CONTENT.includes(made.at(-1)?.type ?? ''));
}

/** Whether the counsel's invitation stands on a day, from the entries alone: the last one, if it was not ended since. */
function counselIsInvited(events: PlanEvent[], today: string): boolean {
  const about = events.filter(
    ({ type, data }) =>
      ['collaborator_invited', 'collaboration_ended'].includes(type) &&
      (data as { personId: string }).personId === 'counsel',
  );
  const last = about.at(-1);
  return last?.type === 'collaborator_invited' && today <= (last.data as { until: string }).until;
}

function seenAsTheOracleSays(events: PlanEvent[], today: string): void {
  const everShared = events.some(({ type }) => SHARES.includes(type));
  const { managerId = '', handOvers = [], collaborators = [] } = fold(events) ?? {};
  const isInvited = counselIsInvited(events, today);
  const ledBefore = handOvers.map(({ from }) => from);
  const lastKept = events.map(({ type }) => type).lastIndexOf('private_notes_kept_back');
  for (const viewer of ACTORS) {
    const head = { subjectId: 'employee', managerId, handOvers, everShared, collaborators };
    const seen = view(head, events, { ...viewer, today })?.history ?? [];
    const keptFrom = viewer.personId === managerId ? lastKept : -1;
    const expected = events.filter(
      (event, i) =>
        oracleSees(event, viewer, managerId, everShared, ledBefore, isInvited) &&
        !(event.type === 'private_note_added' && i < keptFrom),
    );
    assert.deepEqual(seen, expected);
  }
}

function table(map: Map<string, number>): string {
  const rows = [...map].sort((a, b) => a[1] - b[1]);
  return rows.map(([key, n]) => `  ${n} ${key}`).join('\n');
}

describe('a plan under random use', () => {
  it('keeps its rules over 10,000 sequences, and every event and arrow is taken', {
    timeout: 900_000,
  }, () => {
    const sequences = fc.array(step, { minLength: 16, maxLength: 44, size: 'max' });
    fc.assert(
      fc.property(sequences, (steps) => {
        counts.lengths.push(steps.length);
        let last: Tried | undefined;
        const events = walk(steps, (tried) => {
          last = tried;
          holds(tried);
        });
        assert.deepEqual(fold(events), last?.after);
        if (events.length > 0) seenAsTheOracleSays(events, last?.today ?? '');
      }),
      { numRuns: 10_000, seed: 20261123 },
    );
    const median = counts.lengths.sort((a, b) => a - b)[counts.lengths.length >> 1] ?? 0;
    console.info(`accepted ${counts.accepted} of ${counts.tried}, median length ${median}`);
    console.info(`${table(counts.arrows)}\n${table(counts.events)}\n${table(counts.changes)}`);
    expect(median).toBeGreaterThanOrEqual(15);
    expect(counts.accepted / counts.tried).toBeGreaterThanOrEqual(0.5);
    for (const { type } of EVENTS) expect(counts.events.get(type) ?? 0, type).toBeGreaterThanOrEqual(100);
    for (const change of AMENDED) expect(counts.changes.get(change) ?? 0, change).toBeGreaterThanOrEqual(100);
    for (const [arrow, n] of counts.arrows) expect(n, arrow).toBeGreaterThanOrEqual(100);
  });
});
