import type { KeyObject } from 'node:crypto';
import { verifyRecord } from '@fairway/shared/record/evidence.ts';
import type { Shown } from '@fairway/shared/record/verify.ts';
import { and, asc, eq, gt, or } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { checkpoint, draft, plan } from '../db/schema/record.ts';
import { personKey } from '../db/schema-keys.ts';
import { sha256 } from './chain.ts';
import { openDraft } from './draft-row.ts';
import { type EventRow, openRow } from './events.ts';
import { unwrap } from './keyring.ts';
import { deriveMasterKeys } from './master.ts';
import type { RecordParts } from './parts.ts';
import { stateOf } from './projection.ts';
import { everyPlan, type PlanId, readEvents } from './rebuild.ts';

/** What opening everything came to. */
export interface Proof {
  plans: number;
  entries: number;
  /** Entries whose text is gone with its person's key. */
  erased: number;
  /** What is wrong, each in a sentence; empty when everything opens and holds. */
  problems: string[];
}

interface Materials {
  parts: Pick<RecordParts, 'database' | 'keyring' | 'signing'>;
  keys: Database;
  master: Uint8Array<ArrayBuffer>;
}

/** A key that was destroyed, as the law or its person asked. */
const DESTROYED = Symbol('destroyed');
type Keys = Map<string, KeyObject | typeof DESTROYED>;

interface SealedRow {
  orgId: string;
  keyId: string;
}

/**
 * Opens everything that is sealed and checks every plan's chain and checkpoints: whether the record, the keys and the
 * master key belong together, and nothing is missing.
 */
export async function proveRecord({ parts, keys, master }: Materials): Promise<Proof> {
  const proof: Proof = { plans: 0, entries: 0, erased: 0, problems: [] };
  const opened = await openKeys(keys, master, proof);
  for await (const id of everyPlan(parts)) {
    proof.plans += 1;
    await provePlan(parts, id, opened, proof);
  }
  await proveDrafts(parts.database, opened, proof);
  return proof;
}

async function openKeys(keys: Database, master: Uint8Array<ArrayBuffer>, proof: Proof): Promise<Keys> {
  const { wrapping } = deriveMasterKeys(master);
  const [rows] = await keys.read([build.select().from(personKey)]);
  const opened: Keys = new Map();
  for (const row of rows) {
    const key = attempt(() => unwrap(wrapping, row) ?? DESTROYED);
    if (key) opened.set(`${row.orgId} ${row.id}`, key);
    else proof.problems.push(`The key ${row.id} does not open.`);
  }
  return opened;
}

/** Opens one sealed value. Undefined when its key was destroyed; notes what does not open. */
function openWith<T>(
  keys: Keys,
  row: SealedRow,
  name: string,
  proof: Proof,
  open: (key: KeyObject) => T,
): T | undefined {
  const key = keys.get(`${row.orgId} ${row.keyId}`);
  if (key === DESTROYED) return undefined;
  const value = key && attempt(() => open(key));
  if (value === undefined)
    proof.problems.push(key ? `${name} does not open.` : `${name}: its key is not there.`);
  return value;
}

async function provePlan(
  { database, signing }: Materials['parts'],
  id: PlanId,
  keys: Keys,
  proof: Proof,
): Promise<void> {
  const rows = await readEvents({ database }, id);
  const entries = rows.map((row) => entryOf(row, keys, proof));
  const [[projection], lines] = await database.read([
    build
      .select()
      .from(plan)
      .where(and(eq(plan.orgId, id.orgId), eq(plan.id, id.planId))),
    build
      .select({ line: checkpoint.line })
      .from(checkpoint)
      .where(and(eq(checkpoint.orgId, id.orgId), eq(checkpoint.planId, id.planId)))
      .orderBy(asc(checkpoint.seq)),
  ]);
  const name = `Plan ${id.planId}`;
  const checkpoints = lines.map(({ line }) => line);
  const file = { format: 'fairway-record', version: 1, exportedAt: '', entries, checkpoints } as const;
  const verdict = verifyRecord(file, [], sha256);
  proof.problems.push(...verdict.problems.map((problem) => `${name}: ${problem}`));
  if (verdict.keys.some((key) => key !== signing.publicKey))
    proof.problems.push(`${name}: its checkpoints were signed under another master key.`);
  if (projection) openWith(keys, projection, name, proof, (key) => stateOf(projection, key));
  else proof.problems.push(`${name} has entries but no state. Run npm run rebuild.`);
}

function entryOf(row: EventRow, keys: Keys, proof: Proof): Shown {
  proof.entries += 1;
  const { sealed: _, ...link } = row;
  const opened = openWith(keys, row, `Plan ${row.planId}, entry ${row.seq}`, proof, (key) =>
    openRow(row, key),
  );
  if (keys.get(`${row.orgId} ${row.keyId}`) === DESTROYED) proof.erased += 1;
  return { ...link, opened };
}

async function proveDrafts(database: Database, keys: Keys, proof: Proof): Promise<void> {
  let last = { orgId: '', planId: '' };
  for (;;) {
    const [rows] = await database.read([
      build
        .select()
        .from(draft)
        .where(
          or(gt(draft.orgId, last.orgId), and(eq(draft.orgId, last.orgId), gt(draft.planId, last.planId))),
        )
        .orderBy(asc(draft.orgId), asc(draft.planId))
        .limit(100),
    ]);
    for (const row of rows)
      openWith(keys, row, `The draft of plan ${row.planId}`, proof, (key) => openDraft(row, key));
    if (rows.length < 100) return;
    last = rows.at(-1)!;
  }
}

function attempt<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
