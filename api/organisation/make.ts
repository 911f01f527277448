import { DEFAULT_POLICY } from '@fairway/shared/plan/policy.ts';
import type { Role } from '@fairway/shared/plan/roles.ts';
import { build } from '../db/queries.ts';
import { organization } from '../db/schema/auth.ts';
import { organisationSetting } from '../db/schema/organisation.ts';
import { person } from '../db/schema/people.ts';
import { makeAccount, makeMember } from '../people/account.ts';
import { appendTrail } from './trail.ts';

export interface NewOrganisation {
  name: string;
  timeZone: string;
  /** Unique among all organisations. */
  slug: string;
  first: { name: string; email: string; passwordHash: string };
  at: Date;
}

const FIRST_ROLES: readonly Role[] = ['hr', 'administrator'];

/** The statements that make an organisation with its first person and account, and the ids they get. */
export function makeOrganisation({ name, timeZone, slug, first, at }: NewOrganisation) {
  const [orgId, personId, userId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const day = at.toISOString();
  const statements = [
    build.insert(organization).values({ id: orgId, name, slug, createdAt: at }),
    build.insert(organisationSetting).values({ orgId, timeZone, policy: JSON.stringify(DEFAULT_POLICY) }),
    ...makeAccount({ orgId, userId, ...first, at }),
    makeMember({ orgId, userId, roles: FIRST_ROLES, at }),
    build.insert(person).values({
      orgId,
      id: personId,
      name: first.name,
      email: first.email,
      userId,
      createdBy: personId,
      createdAt: day,
      updatedAt: day,
    }),
    appendTrail({ orgId, actorId: personId, at: day, action: 'organisation.made', subjectId: orgId }),
  ] as const;
  return { orgId, personId, userId, statements };
}
