import type { NamedTemplate } from '@fairway/shared/plan/command.ts';
import { contentSchema, type TemplateRef } from '@fairway/shared/plan/content.ts';
import type { Command } from '@fairway/shared/plan/decide.ts';
import { READY_TEMPLATES, requiredParts, type Template, templateSchema } from '@fairway/shared/templates';
import type { ResultSet } from '../db/connection.ts';
import type { Statement } from '../db/queries.ts';

const refSchema = contentSchema.shape.template;
const keyOf = ({ id, version }: Pick<TemplateRef, 'id' | 'version'>) => `${version} ${id}`;

/** The template that a command's content names, if it does. */
const refIn = ({ data }: Command): TemplateRef | undefined => {
  const content = (data as { content?: { template?: unknown } } | null)?.content;
  return refSchema.safeParse(content?.template).data;
};

/** Asks for the versions of templates that these commands name. */
export const namedQuery = (orgId: string, commands: readonly Command[]): Statement => ({
  sql: `
    select template_version.id, template_version.version, template
      from json_each(:refs) as ref
      cross join template_version on template_version.org_id = :org
        and template_version.id = ref.value ->> 'id' and template_version.version = ref.value ->> 'version'`,
  args: { org: orgId, refs: JSON.stringify(commands.map(refIn).filter((ref) => ref !== undefined)) },
});

/** What is known of the template that a command names: nothing of one that the organisation does not have. */
export type Named = (command: Command) => NamedTemplate | undefined;

/** The templates that `namedQuery` found, and the ready ones as they were delivered. */
export function namedIn({ rows }: ResultSet): Named {
  const found = new Map<string, Template>(
    Object.entries(READY_TEMPLATES).map(([id, template]) => [keyOf({ id, version: 0 }), template]),
  );
  for (const { id, version, template } of rows)
    found.set(
      keyOf({ id: String(id), version: Number(version) }),
      templateSchema.parse(JSON.parse(String(template))),
    );
  return (command) => {
    const ref = refIn(command);
    const template = ref && found.get(keyOf(ref));
    return (
      template && { id: ref.id, version: ref.version, name: template.name, required: requiredParts(template) }
    );
  };
}
