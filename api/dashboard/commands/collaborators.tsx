import type { Person } from '@fairway/shared/contract/people.ts';
import { addDays } from '@fairway/shared/plan';
import { DateField, Loading, PeoplePicker, TextArea } from '@fairway/shared/ui';
import { useLoad } from '../load.tsx';
import { everybody } from '../people/load.ts';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';

/** Long enough for most advice, short enough not to be forgotten. */
const USUAL_DAYS = 30;

export function InviteCollaborator(props: FormProps) {
  const { plan, today } = usePlan();
  const { data: people } = useLoad<Person[]>('people', everybody);
  const parties = [plan.subjectId, plan.managerId, ...plan.handOvers.map(({ from }) => from)];
  const others = (people ?? [])
    .filter((person) => !parties.includes(person.id) && !person.leftOn)
    .map(({ id, name, title, email }) => ({ id, name, detail: title ?? email ?? '' }));
  return (
    <CommandDialog
      {...props}
      type="invite_collaborator"
      title="Invite somebody to this plan"
      submit="Invite"
      done="Invited. They find the plan on their own page."
      initial={{ personId: '', reason: '', until: addDays(today, USUAL_DAYS) }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>
            An employment lawyer, an investigator, a colleague in HR for other departments. They read this one
            plan, what HR and the manager wrote to each other too, and comment while it is reviewed. They
            decide nothing. What passes between the employee and HR stays with HR.
          </p>
          {people ? (
            <PeoplePicker
              label="Who"
              hint="Somebody from outside is not on the list until you add them under People."
              required
              people={others}
              value={values.personId}
              onValue={(personId) => set({ personId })}
              error={errorOf('personId', 'Who is invited')}
            />
          ) : (
            <Loading lines={1} />
          )}
          <TextArea
            label="Reason"
            hint="Read by HR and by who is invited. The manager and the employee do not see it."
            required
            rows={2}
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'The reason')}
          />
          <DateField
            label="Last day"
            hint="It ends by itself after this day. You can end it before."
            required
            min={today}
            value={values.until}
            onValue={(until) => set({ until })}
            error={errorOf('until', 'The last day')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function EndCollaboration({ personId, ...props }: FormProps & { personId: string }) {
  const { nameOf } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="end_collaboration"
      about={personId}
      title="End the invitation"
      submit="End it"
      done="The invitation has ended."
      danger
      initial={{}}
      data={() => ({ personId })}
    >
      {() => (
        <p>
          {nameOf(personId)} does not see this plan any more, from now on. Comments that they wrote stay on
          the record.
        </p>
      )}
    </CommandDialog>
  );
}
