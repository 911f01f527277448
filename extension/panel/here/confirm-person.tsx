import { Banner, Button } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import type { PageReading } from '../../hr-systems/types.ts';
import { people } from '../state.ts';
import { chosen } from './chosen.ts';
import { linkPerson } from './link-person.ts';
import { ReadFields } from './read-fields.tsx';

/** Somebody with this name is on record. Names are shared by people, so the first match on a site is confirmed by hand. */
export function ConfirmPerson(props: { reading: PageReading; origin: string; personIds: string[] }) {
  const { reading, origin, personIds } = props;
  const [problem, setProblem] = useState('');
  const candidates = (people.value ?? []).filter(({ id }) => personIds.includes(id));

  async function confirm(personId: string) {
    if (reading.externalIds.length > 0) {
      const linked = await linkPerson(personId, reading, origin);
      if (!linked.ok) return setProblem(linked.problem.message);
    }
    chosen.value = personId;
  }

  return (
    <section class="fw-surface fw-stack" aria-labelledby="confirm">
      <h2 id="confirm">Is this who you mean?</h2>
      <p>The page shows:</p>
      <ReadFields reading={reading} />
      <p>You answer for:</p>
      <ul class="fw-list fw-stack fw-tight">
        {candidates.map((person) => (
          <li key={person.id} class="fw-split">
            <span>
              <span class="fw-strong">{person.name}</span>
              <span class="fw-muted fw-small">
                {' '}
                {[person.title, person.department].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Button size="s" kind="primary" onClick={() => void confirm(person.id)}>
              Yes, this is {person.name}
            </Button>
          </li>
        ))}
      </ul>
      <p class="fw-small fw-muted">
        Asked once: from then on this page is known. If it is somebody else, find them below.
      </p>
      {problem && <Banner tone="bad" role="alert" title={problem} />}
    </section>
  );
}
