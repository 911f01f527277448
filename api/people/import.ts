import { DIRECTORY_SITE, type ImportAnswer } from '@fairway/shared/contract/people.ts';
import { leadsByOwnWord } from '../access/people.ts';
import { hashToken } from '../access/token.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { build, type Query } from '../db/queries.ts';
import { person } from '../db/schema/people.ts';
import { Refusal } from '../errors.ts';
import { appendTrail } from '../organisation/trail.ts';
import { changeStatements } from './change.ts';
import { readDirectory } from './directory.ts';
import { linkExternalId } from './external-ids.ts';
import { readList } from './list-file.ts';
import { guardedFrom } from './own-plan.ts';
import { type ImportStep, planImport } from './plan-import.ts';

/**
 * Shows what a list of people would change; with the digest of what was shown it does exactly that, in one batch, and
 * refuses when list or directory are no longer what they were. Lines that are refused are left out.
 */
export async function importPeople(
  database: Database,
  session: Session,
  { csv, digest: agreed }: { csv: string; digest?: string | undefined },
  at: Date,
): Promise<ImportAnswer> {
  const list = readList(csv);
  const directory = await readDirectory(database, session.orgId);
  const limits = {
    guarded: await guardedFrom(database, session),
    notUnder: leadsByOwnWord(session) ? undefined : session.personId,
  };
  const { rows, steps } = planImport(list, directory, limits, () => crypto.randomUUID());
  const digest = await hashToken(JSON.stringify([csv, rows]));
  if (agreed === undefined) return { rows, digest, applied: false };
  if (agreed !== digest) {
    throw new Refusal(
      409,
      'directory_changed',
      'The list or the directory has changed since the preview, and nothing was imported. Look at the preview again.',
    );
  }
  const statements = steps.flatMap((step) => statementsOf(session, step, at.toISOString()));
  if (statements.length > 0) await database.write(statements);
  return { rows, digest, applied: true };
}

function statementsOf(session: Session, { id, before, change, externalId }: ImportStep, at: string): Query[] {
  const link = externalId
    ? linkExternalId(session, id, { site: DIRECTORY_SITE, kind: 'display_number', value: externalId }, at)
    : [];
  if (before) return [...changeStatements(session, before, change, at), ...link];
  const { orgId, personId: actorId } = session;
  const { name = '', ...fields } = change;
  return [
    build
      .insert(person)
      .values({ orgId, id, name, ...fields, createdBy: actorId, createdAt: at, updatedAt: at }),
    appendTrail({ orgId, actorId, at, action: 'person.added', subjectId: id, detail: { by: 'import' } }),
    ...link,
  ];
}
