import { type StoredTemplate, templatesSchema } from '@fairway/shared/contract/templates.ts';
import { Badge, ButtonLink, formatDay, Table } from '@fairway/shared/ui';
import { ask } from '../client.ts';
import { readLetterhead } from '../documents/letterhead.ts';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { CADENCES } from './cadences.ts';
import { ImportTemplate } from './import-template.tsx';
import { LetterheadForm } from './letterhead-form.tsx';

/** For HR: how the organisation wants its plans to be written, and what stands at the top of its papers. */
export function TemplatesPage() {
  const loaded = useLoad('templates', async () => {
    const [{ templates }, letterhead] = await Promise.all([
      ask(templatesSchema, '/v1/templates'),
      readLetterhead(),
    ]);
    return { templates, letterhead };
  });
  return (
    <Page
      title="Templates"
      heading="Templates"
      lead="Guidance beside each part of a plan, its usual length, and what it must have."
      aside={<a href="/blank-forms">Blank forms</a>}
    >
      <Shown loaded={loaded} lines={8}>
        {({ templates, letterhead }) => (
          <>
            <section class="fw-surface fw-stack" aria-label="Templates">
              <Table
                caption="Templates"
                columns={COLUMNS}
                rows={templates}
                rowId={(template) => template.id}
              />
              <div class="fw-row">
                <ButtonLink href="/templates/new">New template</ButtonLink>
                <ImportTemplate />
              </div>
            </section>
            <LetterheadForm letterhead={letterhead} />
          </>
        )}
      </Shown>
    </Page>
  );
}

const COLUMNS = [
  {
    id: 'name',
    head: 'Name',
    names: true,
    cell: ({ id, template }: StoredTemplate) => (
      <a href={`/templates/${encodeURIComponent(id)}`}>{template.name}</a>
    ),
  },
  { id: 'length', head: 'Length', cell: ({ template }: StoredTemplate) => `${template.days} days` },
  {
    id: 'cadence',
    head: 'Check-ins',
    cell: ({ template }: StoredTemplate) => CADENCES[template.cadence],
  },
  {
    id: 'offered',
    head: 'Writers',
    cell: ({ template }: StoredTemplate) => (template.offered ? 'May choose it' : <Badge>Not offered</Badge>),
  },
  { id: 'version', head: 'Version', cell: (stored: StoredTemplate) => versionWords(stored) },
];

/** "2, 23 Nov 2026 by Hana Marek". */
export function versionWords({ version, changedAt, changedBy }: StoredTemplate): string {
  if (!changedAt) return 'As delivered';
  return `${version}, ${formatDay(changedAt.slice(0, 10))}${changedBy ? ` by ${changedBy}` : ''}`;
}
