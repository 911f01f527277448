import type { Setup } from '@fairway/shared/contract/setup.ts';
import { isUniqueViolation } from '../db/errors.ts';
import { Refusal } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { makeOrganisation } from './make.ts';
import { isSetupCode, isSetupNeeded, useSetupCode } from './setup-code.ts';

/** Set-up makes one organisation only: a second one would meet this slug. */
const SLUG = 'organisation';

/** Makes the organisation and its first account, in one batch with the use of the code. */
export async function setUp({ database, auth, now }: Pick<Parts, 'database' | 'auth' | 'now'>, wish: Setup) {
  if (!(await isSetupNeeded(database))) throw alreadySetUp();
  if (!(await isSetupCode(database, wish.code))) throw wrongCode();
  const at = now();
  const passwordHash = await auth.hashPassword(wish.password);
  const { orgId, personId, statements } = makeOrganisation({
    name: wish.organisation,
    timeZone: wish.timeZone,
    slug: SLUG,
    first: { name: wish.name, email: wish.email, passwordHash },
    at,
  });
  try {
    await database.write([...statements, useSetupCode(at)]);
  } catch (error) {
    if (isUniqueViolation(error, 'organization.slug')) throw alreadySetUp();
    throw error;
  }
  return { organisationId: orgId, personId };
}

const alreadySetUp = () =>
  new Refusal(409, 'already_set_up', 'This server has its organisation already. Sign in instead.');
const wrongCode = () =>
  new Refusal(
    403,
    'wrong_code',
    'This is not the code that the server printed at its last start. Look there, or start it again for a new one.',
  );
