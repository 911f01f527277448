import { type StoredTemplate, templatesSchema } from '@fairway/shared/contract/templates.ts';
import { READY_TEMPLATES, type Template, templateFile } from '@fairway/shared/templates';
import { Button } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { ask } from '../client.ts';
import { handOver } from '../documents/download.ts';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { saveTemplate } from './save.ts';
import { TemplateForm } from './template-form.tsx';
import { versionWords } from './templates-page.tsx';

/** One template: change it, which makes a new version, look at earlier ones, or take it along as a file. */
export function TemplatePage() {
  const id = useRoute().params.id ?? '';
  return id === 'new' ? <NewTemplate /> : <KnownTemplate key={id} id={id} />;
}

/** Begins with the general guidance: changing a text is easier than finding one. */
function NewTemplate() {
  const { route } = useLocation();
  const [id] = useState(() => crypto.randomUUID());
  const general = READY_TEMPLATES.general as Template;
  return (
    <Page title="Templates" heading="New template" lead="Begins with the guidance of the general one." narrow>
      <TemplateForm
        initial={{ ...general, name: '', about: '' }}
        onSave={async (template) => {
          await saveTemplate(id, 0, template);
          route('/templates');
        }}
      />
    </Page>
  );
}

function KnownTemplate({ id }: { id: string }) {
  const path = `/v1/templates/${encodeURIComponent(id)}/versions`;
  const loaded = useLoad(path, () => ask(templatesSchema, path));
  const [current] = loaded.data?.templates ?? [];
  return (
    <Page
      title="Templates"
      heading={current?.template.name ?? 'Template'}
      lead={current && versionWords(current)}
      aside={<a href="/templates">All templates</a>}
      narrow
    >
      <Shown loaded={loaded} lines={10}>
        {({ templates: [newest, ...earlier] }) => newest && <Editor newest={newest} earlier={earlier} />}
      </Shown>
    </Page>
  );
}

function Editor({ newest, earlier }: { newest: StoredTemplate; earlier: StoredTemplate[] }) {
  const { route } = useLocation();
  const [shown, setShown] = useState(newest);
  return (
    <>
      <TemplateForm
        key={shown.version}
        initial={shown.template}
        onSave={async (template) => {
          await saveTemplate(newest.id, newest.version, template);
          route('/templates');
        }}
      />
      <section class="fw-surface fw-stack" aria-labelledby="versions-heading">
        <h2 id="versions-heading">Versions</h2>
        <p class="fw-muted">
          Earlier versions are kept. Filling in an old one changes nothing until you save it.
        </p>
        <ul class="fw-list fw-stack fw-tight">
          {[newest, ...earlier].map((stored) => (
            <li key={stored.version} class="fw-split">
              <span>{versionWords(stored)}</span>
              {stored.version === shown.version ? (
                <span class="fw-muted">Filled in above</span>
              ) : (
                <Button size="s" onClick={() => setShown(stored)}>
                  Fill in version {stored.version}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <div>
          <Button onClick={() => handOver(fileOf(shown.template), `template-${shown.id.slice(0, 10)}.json`)}>
            Export as a file
          </Button>
        </div>
      </section>
    </>
  );
}

const fileOf = (template: Template) => new Blob([templateFile(template)], { type: 'application/json' });
