import type { OrganisationChange, OrganisationSettings } from '@fairway/shared/contract/organisation.ts';
import { eq, sql } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { organization } from '../db/schema/auth.ts';
import { organisationSetting } from '../db/schema/organisation.ts';
import { appendTrail } from './trail.ts';

/** Changes what an organisation has settled, with old and new values on the trail; only fields that are named change. */
export async function changeOrganisation(
  database: Database,
  { orgId, personId }: Session,
  before: OrganisationSettings,
  wish: OrganisationChange,
  at: Date,
): Promise<void> {
  const change = tidy(wish);
  const detail = differences(flatten(before), flatten(change));
  if (Object.keys(detail).length === 0) return;
  const settings = {
    ...(change.timeZone !== undefined && { timeZone: change.timeZone }),
    // Merged where it is kept, so that two people who change different fields both get theirs.
    ...(change.policy && {
      policy: sql`json_patch(${organisationSetting.policy}, ${JSON.stringify(change.policy)})`,
    }),
  };
  await database.write([
    ...(change.name === undefined
      ? []
      : [build.update(organization).set({ name: change.name }).where(eq(organization.id, orgId))]),
    ...(Object.keys(settings).length === 0
      ? []
      : [build.update(organisationSetting).set(settings).where(eq(organisationSetting.orgId, orgId))]),
    appendTrail({
      orgId,
      actorId: personId,
      at: at.toISOString(),
      action: 'organisation.changed',
      subjectId: orgId,
      detail,
    }),
  ]);
}

/** Days in their order and each once. */
function tidy({ policy, ...rest }: OrganisationChange): OrganisationChange {
  if (!policy?.calendar) return policy ? { ...rest, policy } : rest;
  const { workingWeek, holidays } = policy.calendar;
  const calendar = {
    ...(workingWeek && { workingWeek: [...new Set(workingWeek)].sort() }),
    ...(holidays && { holidays: [...new Set(holidays)].sort() }),
  };
  return { ...rest, policy: { ...policy, calendar } };
}

/** The settled values by one name each. */
function flatten({ name, timeZone, policy }: OrganisationChange): Record<string, unknown> {
  const { calendar, ...periods } = policy ?? {};
  return { name, timeZone, ...periods, ...calendar };
}

/** Old and new value of every field that differs. */
function differences(before: Record<string, unknown>, after: Record<string, unknown>) {
  const changed = Object.entries(after).filter(
    ([field, to]) => to !== undefined && JSON.stringify(to) !== JSON.stringify(before[field]),
  );
  return Object.fromEntries(changed.map(([field, to]) => [field, { from: before[field] ?? null, to }]));
}
