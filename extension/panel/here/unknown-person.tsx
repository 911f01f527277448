import { Banner, Button, TextField } from '@fairway/shared/ui/index.ts';
import { useEffect, useState } from 'preact/hooks';
import type { PageReading } from '../../hr-systems/types.ts';
import { api } from '../background.ts';
import { loadPeople, refresh } from '../state.ts';
import { chosen } from './chosen.ts';
import { idsOf } from './link-person.ts';

const read = (reading: PageReading) => ({
  name: reading.fields.name?.value ?? '',
  title: reading.fields.title?.value ?? '',
  department: reading.fields.department?.value ?? '',
});

/** Somebody who is not among the manager's people yet: what was read can be corrected before they are added. */
export function UnknownPerson({ reading, origin }: { reading: PageReading; origin: string }) {
  const [fields, setFields] = useState(read(reading));
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const shown = reading.fields.name?.value;
  // What was corrected belongs to one person alone.
  useEffect(() => setFields(read(reading)), [shown]);
  const change = (part: Partial<typeof fields>) => setFields({ ...fields, ...part });

  async function add() {
    if (fields.name.trim() === '') return setProblem('Write the person’s name first.');
    setBusy(true);
    const orNull = (text: string) => (text.trim() === '' ? null : text);
    const added = await api('addPerson', {
      id: crypto.randomUUID(),
      name: fields.name,
      title: orNull(fields.title),
      department: orNull(fields.department),
      externalIds: idsOf(reading, origin),
    });
    setBusy(false);
    if (!added.ok) return setProblem(added.problem.message);
    await loadPeople(true);
    await refresh();
    chosen.value = added.value.id;
  }

  return (
    <section class="fw-surface fw-stack" aria-labelledby="unknown">
      <h2 id="unknown">Not yet among your people</h2>
      <p>
        The page shows the person below. If they report to you, add them; HR then confirms it. Correct what
        was read wrongly.
      </p>
      <form
        class="fw-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField label="Name" required value={fields.name} onValue={(name) => change({ name })} />
        <TextField label="Title" value={fields.title} onValue={(title) => change({ title })} />
        <TextField
          label="Department"
          value={fields.department}
          onValue={(department) => change({ department })}
        />
        {reading.fields.externalId && (
          <p class="fw-small fw-muted">
            Id on this site: <bdi>{reading.fields.externalId.value}</bdi>
          </p>
        )}
        {problem && <Banner tone="bad" role="alert" title={problem} />}
        <div>
          <Button type="submit" kind="primary" busy={busy}>
            Add as my report
          </Button>
        </div>
      </form>
    </section>
  );
}
