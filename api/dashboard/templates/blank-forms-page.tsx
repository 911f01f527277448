import { templatesSchema } from '@fairway/shared/contract/templates.ts';
import { blankForm } from '@fairway/shared/documents';
import { Empty } from '@fairway/shared/ui';
import { ask } from '../client.ts';
import { Chooser } from '../documents/chooser.tsx';
import { readLetterhead, settingOf } from '../documents/letterhead.ts';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { useMe } from '../session.tsx';
import '../documents/documents.css';

/** An empty form of each template on offer, to print or to fill in with Word. */
export function BlankFormsPage() {
  const { organisation } = useMe();
  const loaded = useLoad('blank forms', async () => {
    const [{ templates }, { lines }] = await Promise.all([
      ask(templatesSchema, '/v1/templates'),
      readLetterhead(),
    ]);
    const setting = settingOf(organisation, lines, []);
    return templates
      .filter(({ template }) => template.offered)
      .map(({ id, template }) => ({
        id: `blank-form-${id.slice(0, 10)}`,
        title: template.name,
        about: template.about,
        document: blankForm(template, setting),
      }));
  });
  return (
    <Page
      title="Blank forms"
      heading="Blank forms"
      lead="One for each template, to write by hand or in Word."
    >
      <Shown loaded={loaded} lines={10}>
        {([first, ...others]) =>
          first ? (
            <Chooser offered={[first, ...others]} today={organisation.today} />
          ) : (
            <div class="fw-surface">
              <Empty title="No template is on offer">
                <p>HR can offer one on the page of templates.</p>
              </Empty>
            </div>
          )
        }
      </Shown>
    </Page>
  );
}
