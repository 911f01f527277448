import type { StoredTemplate } from '@fairway/shared/contract/templates.ts';
import type { TemplateRef } from '@fairway/shared/plan/content.ts';
import { done } from '../../api-client/outcome.ts';
import { api } from '../background.ts';
import { type Loaded, useLoad } from '../use-load.ts';

/** Exactly the version of the template that a draft names; undefined where it names none or one that is gone. */
export function useTemplate(ref: TemplateRef | undefined): Loaded<StoredTemplate | undefined> {
  const [loaded] = useLoad(ref ? `${ref.version} ${ref.id}` : '', async () => {
    if (!ref) return done(undefined);
    const answer = await api('templateVersions', ref.id);
    return answer.ok ? done(answer.value.templates.find(({ version }) => version === ref.version)) : answer;
  });
  return loaded;
}

/** How a draft names the template that it is written from. */
export const refTo = ({ id, version, template }: StoredTemplate): TemplateRef => ({
  id,
  version,
  name: template.name,
});
