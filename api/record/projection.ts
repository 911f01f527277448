import type { KeyObject } from 'node:crypto';
import { dueDays } from '@fairway/shared/plan/due.ts';
import type { plan } from '../db/schema/record.ts';
import type { PersonKey } from './keyring.ts';
import { open, seal } from './seal.ts';
import type { State } from './state.ts';

export type PlanRow = typeof plan.$inferSelect;

export interface Head {
  seq: number;
  hash: string;
}

const placeOf = (orgId: string, planId: string, seq: number) => ({
  orgId,
  table: 'plan',
  row: planId,
  version: seq,
});

/** The row of a plan's state: the columns that lists and counts need in clear, the rest sealed. */
export function project(orgId: string, state: State, head: Head, { id: keyId, key }: PersonKey): PlanRow {
  const { whole, employees, changedAt, everShared } = state;
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
    headSeq: head.seq,
    headHash: head.hash,
    startsOn: whole.launch?.startsOn ?? null,
    endsOn: whole.launch?.endsOn ?? null,
    nextDueOn: nextOn,
    checkInsDue: checkIns,
    supportDue: support,
    updatedAt: changedAt,
    keyId,
    sealed: seal(key, placeOf(orgId, whole.id, head.seq), state),
  };
}

/** The state that a row holds. */
export function stateOf(row: PlanRow, key: KeyObject): State {
  return open(key, placeOf(row.orgId, row.id, row.headSeq), row.sealed) as State;
}
