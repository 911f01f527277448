import type { StoredTemplate } from '@fairway/shared/contract/templates.ts';
import { READY_TEMPLATES, type Template, templateSchema } from '@fairway/shared/templates';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { isUniqueViolation } from '../db/errors.ts';
import { build } from '../db/queries.ts';
import { person } from '../db/schema/people.ts';
import { templateVersion } from '../db/schema/templates.ts';
import { appendTrail } from '../organisation/trail.ts';

const ready: StoredTemplate[] = Object.entries(READY_TEMPLATES).map(([id, template]) => ({
  id,
  version: 0,
  template,
  changedAt: null,
  changedBy: null,
}));

/** The current version of every template: the organisation's own, and the ready ones that it has not changed. */
export async function listTemplates(database: Database, session: Session): Promise<StoredTemplate[]> {
  const newest = sql`${templateVersion.version} = (select max(version) from template_version t
    where t.org_id = ${templateVersion.orgId} and t.id = ${templateVersion.id})`;
  const [rows] = await database.read([versions(session, newest)]);
  const own = rows.map(stored);
  const untouched = ready.filter(({ id }) => !own.some((template) => template.id === id));
  return [...untouched, ...own].sort((a, b) => a.template.name.localeCompare(b.template.name, 'en'));
}

/** Every version of one template, the newest first; none for one that the organisation does not have. */
export async function listVersions(
  database: Database,
  session: Session,
  id: string,
): Promise<StoredTemplate[]> {
  const [rows] = await database.read([versions(session, eq(templateVersion.id, id))]);
  return [...rows.map(stored), ...ready.filter((template) => template.id === id)];
}

/**
 * Makes the version after `version` (0 for a new template or the first change of a ready one), with an entry in the trail.
 * False when somebody else has made that version before.
 */
export async function changeTemplate(
  database: Database,
  { orgId, personId }: Session,
  { id, version, template }: { id: string; version: number; template: Template },
  at: Date,
): Promise<boolean> {
  const [[current]] = await database.read([
    build
      .select({ version: sql<number>`coalesce(max(${templateVersion.version}), 0)` })
      .from(templateVersion)
      .where(and(eq(templateVersion.orgId, orgId), eq(templateVersion.id, id))),
  ]);
  if (current?.version !== version) return false;
  const changedAt = at.toISOString();
  const change = [
    build.insert(templateVersion).values({
      ...{ orgId, id, version: version + 1, changedBy: personId, changedAt },
      template: JSON.stringify(template),
    }),
    appendTrail({
      orgId,
      actorId: personId,
      at: changedAt,
      action: 'template.changed',
      subjectId: id,
      detail: { name: template.name, from: version, to: version + 1, offered: template.offered },
    }),
  ] as const;
  return database.write(change).then(
    () => true,
    (error: unknown) => {
      if (isUniqueViolation(error, 'template_version')) return false;
      throw error;
    },
  );
}

const versions = ({ orgId }: Session, which: ReturnType<typeof eq>) =>
  build
    .select({
      id: templateVersion.id,
      version: templateVersion.version,
      template: templateVersion.template,
      changedAt: templateVersion.changedAt,
      changedBy: person.name,
    })
    .from(templateVersion)
    .leftJoin(person, and(eq(person.orgId, templateVersion.orgId), eq(person.id, templateVersion.changedBy)))
    .where(and(eq(templateVersion.orgId, orgId), which))
    .orderBy(desc(templateVersion.version));

interface Row {
  id: string;
  version: number;
  template: string;
  changedAt: string;
  changedBy: string | null;
}

const stored = ({ template, ...row }: Row): StoredTemplate => ({
  ...row,
  template: templateSchema.parse(JSON.parse(template)),
});
