import type { KeyObject } from 'node:crypto';
import { dueDays } from '@fairway/shared/plan/due.ts';
import { openRequest } from '@fairway/shared/plan/private-line.ts';
import type { PlanHead } from '@fairway/shared/plan/view.ts';
import type { plan } from '../db/schema/record.ts';
import { entriesOf, noHeads } from './heads.ts';
import type { PersonKey } from './keyring.ts';
import { open, seal } from './seal.ts';
import type { State } from './state.ts';

export type PlanRow = typeof plan.$inferSelect;

const placeOf = (orgId: string, planId: string, entries: number) => ({
  orgId,
  table: 'plan',
  row: planId,
  version: entries,
});

/** The row of a plan's state: the columns that lists and counts need in clear, the rest sealed. */
export function project(orgId: string, state: State, { id: keyId, key }: PersonKey): PlanRow {
  const { whole, employees, everShared, heads } = state;
  const entries = entriesOf(heads);
  const { checkIns, support, nextOn } = dueDays(whole);
  return {
    orgId,
    id: whole.id,
    kind: whole.kind,
    status: whole.status,
    employeeStatus: everShared ? (employees?.status ?? null) : null,
    employeeUpdatedAt: everShared ? (employees?.lastRecordedAt ?? null) : null,
    outcome: whole.outcome?.outcome ?? null,
    subjectId: whole.subjectId,
    managerId: whole.managerId,
    everShared,
    headSeq: heads.plan.seq,
    headHash: heads.plan.hash,
    startsOn: whole.launch?.startsOn ?? null,
    endsOn: whole.launch?.endsOn ?? null,
    nextDueOn: nextOn,
    checkInsDue: checkIns,
    supportDue: support,
    outcomeProposed: whole.proposal !== undefined,
    lengthDays: whole.content?.length.days ?? null,
    goalCount: whole.content?.goals.length ?? null,
    cadence: whole.content?.cadence.every ?? null,
    updatedAt: whole.lastRecordedAt,
    keyId,
    sealed: seal(key, placeOf(orgId, whole.id, entries), state),
    entries,
    formerManagers: [...new Set(whole.handOvers.map(({ from }) => from))],
    asksForHr: openRequest(whole) !== undefined,
    appealWaits: whole.appeal !== undefined && whole.appeal.decision === undefined,
    collaborators: (whole.collaborators ?? []).map(({ personId, until, ended }) => ({
      personId,
      until,
      ...(ended && { ended: true as const }),
    })),
  };
}

/** What a plan is known by without opening it. */
export const headOf = (row: PlanRow): PlanHead => ({
  subjectId: row.subjectId,
  managerId: row.managerId,
  handOvers: row.formerManagers.map((from) => ({ from })),
  collaborators: row.collaborators,
  everShared: row.everShared,
});

/** The state that a row holds. One that was written when a plan had a single chain does not say where the others end. */
export function stateOf(row: PlanRow, key: KeyObject): State {
  const state = open(key, placeOf(row.orgId, row.id, row.entries), row.sealed) as State;
  const { headSeq: seq, headHash: hash, updatedAt: recordedAt } = row;
  return state.heads ? state : { ...state, heads: { ...noHeads, plan: { seq, hash, recordedAt } } };
}
