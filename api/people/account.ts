import type { Role } from '@fairway/shared/plan/roles.ts';
import { joinRoles } from '../access/roles.ts';
import { build } from '../db/queries.ts';
import { account, member, user } from '../db/schema/auth.ts';

export interface NewAccount {
  orgId: string;
  userId: string;
  name: string;
  email: string;
  passwordHash: string;
  at: Date;
}

/** The statements that make an account with a password, in better-auth's own tables and in one batch with its cause. */
export function makeAccount({ userId, name, email, passwordHash, at }: NewAccount) {
  const times = { createdAt: at, updatedAt: at };
  return [
    build.insert(user).values({ id: userId, name, email, emailVerified: false, ...times }),
    build.insert(account).values({
      id: crypto.randomUUID(),
      accountId: userId,
      providerId: 'credential',
      userId,
      password: passwordHash,
      ...times,
    }),
  ] as const;
}

/** The statement that gives an account its roles in an organisation. */
export function makeMember({
  orgId,
  userId,
  roles,
  at,
}: {
  orgId: string;
  userId: string;
  roles: readonly Role[];
  at: Date;
}) {
  return build.insert(member).values({
    id: crypto.randomUUID(),
    organizationId: orgId,
    userId,
    role: joinRoles(roles),
    createdAt: at,
  });
}
