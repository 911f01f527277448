import { PeoplePicker } from '@fairway/shared/ui/index.ts';
import { people } from '../state.ts';
import { chosen } from './chosen.ts';

/** Finds one of the manager's people by name, wherever the browser is. */
export function FindPerson() {
  const list = people.value ?? [];
  if (list.length === 0)
    return (
      <p class="fw-muted">
        Nobody reports to you on record yet. Open the HR page of somebody who does, or ask HR to add them.
      </p>
    );
  return (
    <section class="fw-stack" aria-label="Find a person">
      <PeoplePicker
        label="Find one of your people"
        required
        people={list.map(({ id, name, title }) => ({ id, name, ...(title ? { detail: title } : {}) }))}
        value=""
        onValue={(id) => {
          chosen.value = id;
        }}
      />
    </section>
  );
}
