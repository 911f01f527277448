import { ROLES, type Role } from '@fairway/shared/plan/roles.ts';

/** Roles as better-auth's `member.role` keeps them: comma-joined. Unknown words give nothing. */
export function parseRoles(joined: string): Role[] {
  const words = joined.split(',');
  return ROLES.filter((role) => words.includes(role));
}

export const joinRoles = (roles: readonly Role[]): string =>
  ROLES.filter((role) => roles.includes(role)).join(',');
