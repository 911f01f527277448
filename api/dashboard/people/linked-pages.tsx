import { type ExternalId, type Person, personSchema } from '@fairway/shared/contract/people.ts';
import { Button, ErrorState } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { type ApiError, asApiError, ask } from '../client.ts';

const KINDS: Record<ExternalId['kind'], string> = { profile: 'Page', display_number: 'Number' };

/** What HR systems call this person, as somebody confirmed it by hand; a wrong link is taken back at once. */
export function LinkedPages({ person }: { person: Person }) {
  const [links, setLinks] = useState(person.externalIds);
  const [failure, setFailure] = useState<ApiError>();
  if (person.externalIds.length === 0) return null;
  const unlink = async (link: ExternalId) => {
    setFailure(undefined);
    try {
      const path = `/v1/people/${person.id}/external-ids`;
      setLinks((await ask(personSchema, path, 'DELETE', link)).externalIds);
    } catch (thrown) {
      setFailure(asApiError(thrown));
    }
  };
  return (
    <section class="fw-stack fw-tight" aria-label="Linked pages">
      <h3>Linked in HR systems</h3>
      <div role="status">{links.length === 0 && <p class="fw-muted">Nothing is linked any more.</p>}</div>
      {links.map((link) => (
        <div key={`${link.site} ${link.kind} ${link.value}`} class="fw-split">
          <span class="fw-small">
            {KINDS[link.kind]} {link.value}
            <span class="fw-muted"> · {link.site}</span>
          </span>
          <Button size="s" aria-label={`Unlink ${link.value} of ${link.site}`} onClick={() => unlink(link)}>
            Unlink
          </Button>
        </div>
      ))}
      {failure && <ErrorState title="Not unlinked" message={failure.message} />}
    </section>
  );
}
