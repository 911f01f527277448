import { Button, Empty, ErrorState, Loading } from '@fairway/shared/ui/index.ts';
import { useEffect } from 'preact/hooks';
import type { PageView } from '../../page-view.ts';
import { ask } from '../../surely.ts';
import { loadPeople, page, people, peopleProblem } from '../state.ts';
import { chosen } from './chosen.ts';
import { CollectedWords } from './collected-words.tsx';
import { ConfirmPerson } from './confirm-person.tsx';
import { EnableSite } from './enable-site.tsx';
import { FieldFindings } from './field-findings.tsx';
import { FindPerson } from './find-person.tsx';
import { NoStrip } from './no-strip.tsx';
import { PersonCard } from './person-card.tsx';
import { TeachSite } from './teach-site.tsx';
import { UnknownPerson } from './unknown-person.tsx';

/** The page beside the panel: who is on it, and what there is to do for them. */
export function HereScreen() {
  const view = page.value;
  const shown = JSON.stringify([view?.tabId, view?.origin, view?.reading?.fields.name?.value]);
  // Another page ends the choice made on this one.
  useEffect(() => {
    chosen.value = null;
  }, [shown]);

  if (!people.value)
    return peopleProblem.value ? (
      <ErrorState
        title="Your people could not be loaded"
        message={peopleProblem.value.message}
        onRetry={() => void loadPeople(true)}
      />
    ) : (
      <Loading label="Loading your people…" />
    );
  const byId = (id: string | null) => people.value?.find((one) => one.id === id);
  const picked = byId(chosen.value);
  const known = view?.enabled && view.match.kind === 'known' ? byId(view.match.personId) : undefined;
  const person = picked ?? known;
  // One place for the card, however its person was found: a click on it is never lost to a second one.
  return (
    <>
      <CollectedWords person={person} />
      {person ? (
        <PersonCard
          key={person.id}
          person={person}
          {...(picked && picked !== known && { onOther: () => (chosen.value = null) })}
        />
      ) : (
        <OnPage view={view} />
      )}
      <FieldFindings findings={view?.findings ?? []} />
      {view?.noStrip && <NoStrip why={view.noStrip} />}
      {!picked && <FindPerson />}
      {view?.enabled && view.tabId !== null && (
        <TeachSite key={`${view.tabId} ${view.origin}`} view={view} tabId={view.tabId} />
      )}
    </>
  );
}

function OnPage({ view }: { view: PageView | null }) {
  if (!view?.origin || !view.enabled) return <EnableSite origin={view?.origin ?? null} />;
  const { reading, match, tabId } = view;
  if (!reading)
    return (
      <Empty title="Nothing read yet">
        <p>If the page has finished loading, have it read once more.</p>
        <Button size="s" onClick={() => tabId !== null && void ask('readPageAgain', tabId)}>
          Read the page
        </Button>
      </Empty>
    );
  switch (match.kind) {
    case 'known':
      return null;
    case 'likely':
      return <ConfirmPerson reading={reading} origin={view.origin} personIds={match.personIds} />;
    case 'unknown':
      return <UnknownPerson reading={reading} origin={view.origin} />;
    case 'nobody':
      return (
        <Empty
          title={reading.people === 'several' ? 'Several people on this page' : 'No person on this page'}
        >
          <p>Open the page of one person in your HR system, or find them here.</p>
        </Empty>
      );
  }
}
