import type { Person } from '@fairway/shared/contract/people.ts';
import { Loading, PeoplePicker, RadioGroup, TextArea } from '@fairway/shared/ui';
import { useLoad } from '../load.tsx';
import { everybody } from '../people/load.ts';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';

export function HandOver(props: FormProps) {
  const { plan } = usePlan();
  const { data: people } = useLoad<Person[]>('people', everybody);
  const others = (people ?? [])
    .filter((person) => person.id !== plan.subjectId && person.id !== plan.managerId && !person.leftOn)
    .map(({ id, name, title }) => ({ id, name, ...(title && { detail: title }) }));
  return (
    <CommandDialog
      {...props}
      type="hand_over"
      title="Hand over to another manager"
      submit="Hand over"
      done="The plan has another manager now."
      initial={{ managerId: '', reason: '', notes: '', draft: '' }}
      data={({ notes, draft, ...values }) => ({
        ...values,
        ...(plan.privateNotes.length > 0 && { notes }),
        ...(plan.status === 'draft' && { draft }),
      })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>What is owed stays owed and in sight: check-ins, and the support that was promised.</p>
          {people ? (
            <PeoplePicker
              label="New manager"
              required
              people={others}
              value={values.managerId}
              onValue={(managerId) => set({ managerId })}
              error={errorOf('managerId', 'The new manager')}
            />
          ) : (
            <Loading lines={1} />
          )}
          <TextArea
            label="Reason"
            hint={
              plan.sharing
                ? 'The employee reads it.'
                : 'For HR and the new manager. The employee never reads it.'
            }
            required
            rows={2}
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'The reason')}
          />
          {plan.privateNotes.length > 0 && (
            <RadioGroup
              label="The private notes so far"
              required
              value={values.notes}
              onValue={(notes) => set({ notes })}
              error={errorOf('notes', 'What becomes of the private notes')}
              choices={[
                { value: 'pass', label: 'The new manager reads them' },
                { value: 'keep_back', label: 'They stay with HR alone' },
              ]}
            />
          )}
          {plan.status === 'draft' && (
            <RadioGroup
              label="A draft that was not sent yet"
              required
              value={values.draft}
              onValue={(draft) => set({ draft })}
              error={errorOf('draft', 'What becomes of the draft')}
              choices={[
                { value: 'pass', label: 'The new manager goes on with it' },
                { value: 'remove', label: 'It is removed, and the new manager begins anew' },
              ]}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}
