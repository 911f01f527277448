import {
  type AdapterDecision,
  emptyAdapter,
  mergeAdapters,
  type SiteAdapter,
  type StoredAdapter,
  siteAdapterSchema,
} from '@fairway/shared/contract/site-adapters.ts';
import { and, eq } from 'drizzle-orm';
import { decidesOnAdapters } from '../access/site-adapters.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { person } from '../db/schema/people.ts';
import { siteAdapter } from '../db/schema/site-adapters.ts';
import { appendTrail, type TrailAction } from '../organisation/trail.ts';

/** What the organisation knows of HR sites; what waits for a decision is shown to those who decide. */
export async function listAdapters(database: Database, session: Session): Promise<StoredAdapter[]> {
  const rows = await rowsOf(database, eq(siteAdapter.orgId, session.orgId));
  const seesOffers = decidesOnAdapters(session);
  return rows
    .map((row) => ({
      host: row.host,
      approved: read(row.approved),
      approvedAt: row.approvedAt,
      offered: seesOffers ? read(row.offered) : null,
      offeredAt: seesOffers ? row.offeredAt : null,
      offeredBy: seesOffers && row.offered !== null ? row.offeredBy : null,
    }))
    .filter(({ approved, offered }) => approved !== null || offered !== null);
}

/** Puts what somebody taught before those who decide; a later offer for the site adds to one that still waits. */
export async function offerAdapter(
  database: Database,
  session: Session,
  adapter: SiteAdapter,
  at: Date,
): Promise<void> {
  const { orgId, personId } = session;
  const waiting = read((await rowOf(database, session, adapter.host))?.offered ?? null);
  const offered = JSON.stringify(waiting ? mergeAdapters(waiting, adapter) : adapter);
  const offer = { offered, offeredAt: at.toISOString(), offeredBy: personId };
  await database.write([
    build
      .insert(siteAdapter)
      .values({ orgId, host: adapter.host, ...offer })
      .onConflictDoUpdate({ target: [siteAdapter.orgId, siteAdapter.host], set: offer }),
    trailOf(session, 'site_adapter.offered', adapter, at),
  ]);
}

/** Takes an offer into use, or declines it. False when there is none, or another than the one that was looked at. */
export async function decideAdapter(
  database: Database,
  session: Session,
  { host, offeredAt, decision }: AdapterDecision,
  at: Date,
): Promise<boolean> {
  const row = await rowOf(database, session, host);
  const offered = read(row?.offered ?? null);
  if (!offered || row?.offeredAt !== offeredAt) return false;
  const inUse = mergeAdapters(read(row.approved) ?? emptyAdapter(host), offered);
  const approved = { approved: JSON.stringify(inUse), approvedAt: at.toISOString() };
  await database.write([
    build
      .update(siteAdapter)
      .set({ offered: null, offeredAt: null, offeredBy: null, ...(decision === 'approve' ? approved : {}) })
      .where(and(isRow(session, host), eq(siteAdapter.offeredAt, offeredAt))),
    trailOf(session, decision === 'approve' ? 'site_adapter.approved' : 'site_adapter.declined', offered, at),
  ]);
  return true;
}

/** Takes out of use what is known of a site. False where nothing is. */
export async function withdrawAdapter(
  database: Database,
  session: Session,
  host: string,
  at: Date,
): Promise<boolean> {
  const approved = read((await rowOf(database, session, host))?.approved ?? null);
  if (!approved) return false;
  await database.write([
    build.update(siteAdapter).set({ approved: null, approvedAt: null }).where(isRow(session, host)),
    trailOf(session, 'site_adapter.withdrawn', approved, at),
  ]);
  return true;
}

const isRow = ({ orgId }: Session, host: string) =>
  and(eq(siteAdapter.orgId, orgId), eq(siteAdapter.host, host));

const rowOf = async (database: Database, session: Session, host: string) =>
  (await rowsOf(database, isRow(session, host)))[0];

async function rowsOf(database: Database, which: ReturnType<typeof and>) {
  const [rows] = await database.read([
    build
      .select({
        host: siteAdapter.host,
        approved: siteAdapter.approved,
        approvedAt: siteAdapter.approvedAt,
        offered: siteAdapter.offered,
        offeredAt: siteAdapter.offeredAt,
        offeredBy: person.name,
      })
      .from(siteAdapter)
      .leftJoin(person, and(eq(person.orgId, siteAdapter.orgId), eq(person.id, siteAdapter.offeredBy)))
      .where(which)
      .orderBy(siteAdapter.host),
  ]);
  return rows;
}

const trailOf = (
  { orgId, personId }: Session,
  action: TrailAction,
  { host, pages, goalFields }: SiteAdapter,
  at: Date,
) =>
  appendTrail({
    orgId,
    actorId: personId,
    at: at.toISOString(),
    action,
    subjectId: host,
    detail: { site: host, pages: pages.length, goalFields: goalFields.length },
  });

const read = (json: string | null): SiteAdapter | null =>
  json === null ? null : siteAdapterSchema.parse(JSON.parse(json));
