import type { Person } from '@fairway/shared/contract/people.ts';
import { Banner, Button, Empty, Loading } from '@fairway/shared/ui';
import { Shown, useLoad } from '../load.tsx';
import { Page } from '../page.tsx';
import { everybody } from '../people/load.ts';
import { useMe } from '../session.tsx';
import { ImportForm } from './import-form.tsx';
import { emptyImport, type TypedImport } from './paper.ts';
import { useTyped } from './use-typed.ts';

/** Enters a plan that already runs on paper, for whoever leads it and for HR. */
export function ImportPage() {
  const loaded = useLoad<Person[]>('people', everybody);
  return (
    <Page
      title="Paper plan"
      heading="Enter a plan that runs on paper"
      lead="Type what stands on the paper, as it stands there. The plan is shown as imported for good; the paper stays yours to keep."
    >
      <Shown loaded={loaded} lines={8}>
        {(people) => <Kept people={people} />}
      </Shown>
    </Page>
  );
}

/** The form with what was typed into it on an earlier visit. */
function Kept({ people }: { people: Person[] }) {
  const me = useMe();
  const { value, isKept, keeps, set, clear } = useTyped<TypedImport>('import', emptyImport);
  const others = people.filter(({ id, leftOn }) => !leftOn && id !== me.person.id);
  if (others.length === 0)
    return (
      <Empty title="Nobody to enter a plan for yet">
        <p>The people that you may lead a plan for stand in the directory. Ask HR to add them there.</p>
      </Empty>
    );
  if (!value) return <Loading lines={8} />;
  return (
    <>
      {isKept && (
        <Banner title="Your text from before is here">
          <p>It was kept on this device, sealed, and nobody else has seen it.</p>
          <div>
            <Button size="s" onClick={clear}>
              Begin anew
            </Button>
          </div>
        </Banner>
      )}
      {!keeps && (
        <Banner tone="warn" title="This device does not keep what you type">
          <p>
            Its storage is full or switched off. Enter the plan in one go, or your text is gone with this
            page.
          </p>
        </Banner>
      )}
      <ImportForm people={others} typed={value} set={set} onEntered={clear} />
    </>
  );
}
