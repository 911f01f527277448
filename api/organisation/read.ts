import type { OrganisationSettings } from '@fairway/shared/contract/organisation.ts';
import { policySchema } from '@fairway/shared/plan/policy.ts';
import { eq } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build } from '../db/queries.ts';
import { organization } from '../db/schema/auth.ts';
import { organisationSetting } from '../db/schema/organisation.ts';

/** What the session's organisation has settled. */
export async function readOrganisation(
  database: Database,
  { orgId }: Session,
): Promise<OrganisationSettings> {
  const [[row]] = await database.read([
    build
      .select({
        name: organization.name,
        timeZone: organisationSetting.timeZone,
        policy: organisationSetting.policy,
      })
      .from(organization)
      .innerJoin(organisationSetting, eq(organisationSetting.orgId, organization.id))
      .where(eq(organization.id, orgId)),
  ]);
  const { name, timeZone, policy } = row!;
  return { name, timeZone, policy: policySchema.parse(JSON.parse(policy)) };
}
