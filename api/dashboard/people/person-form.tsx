import {
  newPersonSchema,
  type Person,
  personChangeSchema,
  personMadeSchema,
  personSchema,
} from '@fairway/shared/contract/people.ts';
import {
  Actions,
  Banner,
  Button,
  DateField,
  Dialog,
  ErrorState,
  NumberField,
  PeoplePicker,
  TextField,
} from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import { ask } from '../client.ts';
import { useForm } from '../form.ts';
import { keepsDepartments, useMe } from '../session.tsx';
import { LinkedPages } from './linked-pages.tsx';

type Props = { people: Person[]; person?: Person; onClose: () => void; onDone: () => Promise<void> };

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** Adds somebody to the directory, or changes what stands there. */
export function PersonForm({ people, person, onClose, onDone }: Props) {
  const [id] = useState(() => person?.id ?? crypto.randomUUID());
  const me = useMe();
  const movesUnits = !person || keepsDepartments(me);
  const schema: z.ZodMiniType<object> = person ? personChangeSchema : newPersonSchema;
  const form = useForm({
    labels: {
      name: 'Name',
      email: 'E-mail',
      title: 'Job title',
      department: 'Department',
      managerId: 'Manager',
      partTimeShare: 'Share of full time',
      leftOn: 'Last day',
    },
    initial: {
      name: person?.name ?? '',
      email: person?.email ?? '',
      title: person?.title ?? '',
      department: person?.department ?? '',
      managerId: person?.manager?.id ?? person?.claimedBy[0]?.id ?? '',
      partTimeShare: String((person?.partTimeShare ?? 1) * 100),
      leftOn: person?.leftOn ?? '',
    },
    schema,
    shape: (values) => ({
      ...(person ? { leftOn: orNull(values.leftOn) } : { id }),
      name: values.name,
      email: orNull(values.email),
      title: orNull(values.title),
      ...(movesUnits && { department: orNull(values.department) }),
      managerId: orNull(values.managerId),
      partTimeShare: Number(values.partTimeShare) / 100,
    }),
    onSubmit: async (data) => {
      if (person) await ask(personSchema, `/v1/people/${id}`, 'PATCH', data);
      else await ask(personMadeSchema, '/v1/people', 'POST', data);
      await onDone();
    },
  });
  const others = people
    .filter((one) => one.id !== person?.id && !one.leftOn)
    .map((one) => ({ id: one.id, name: one.name, ...(one.title && { detail: one.title }) }));
  // HR of some departments may not have the manager on their list.
  const manager = person?.manager;
  if (manager && !others.some(({ id: other }) => other === manager.id)) others.push(manager);
  return (
    <Dialog title={person ? 'Edit a person' : 'Add a person'} onClose={onClose} keepOpen>
      <form {...form.props}>
        {person && person.claimedBy.length > 0 && (
          <Banner
            tone="warn"
            title={`${person.claimedBy.map((one) => one.name).join(' and ')} named this person a report`}
          >
            <p>Check who manages them. Saving settles it.</p>
          </Banner>
        )}
        <TextField {...form.field('name')} required />
        <TextField {...form.field('email')} type="email" />
        <TextField {...form.field('title')} />
        {movesUnits ? (
          <TextField {...form.field('department')} />
        ) : (
          <p class="fw-small fw-muted">
            Department: {person?.department ?? 'none'}. HR for the whole organisation changes it.
          </p>
        )}
        <PeoplePicker {...form.field('managerId')} people={others} hint="Type part of a name." />
        <NumberField
          {...form.field('partTimeShare')}
          required
          min="1"
          max="100"
          hint="In percent; 100 is full time."
        />
        {person && (
          <DateField
            {...form.field('leftOn')}
            hint="For somebody who leaves. Their account ends the day after."
          />
        )}
        {person && <LinkedPages person={person} />}
        {form.failure && <ErrorState title="Not saved" message={form.failure.message} />}
        <Actions>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" busy={form.busy}>
            Save
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
