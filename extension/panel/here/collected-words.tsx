import type { Report } from '@fairway/shared/contract/people.ts';
import { Banner, Button } from '@fairway/shared/ui/index.ts';
import { sendMessage } from '../../messages.ts';
import { Quote } from '../draft/collected-evidence.tsx';
import { collected, go } from '../state.ts';

/** Words that were taken from an HR page: they wait for a draft, in memory alone. */
export function CollectedWords({ person }: { person: Report | undefined }) {
  const words = collected.value;
  if (!words) return null;
  const draft = person?.plan?.status === 'draft' ? person.plan : null;
  return (
    <Banner tone="info" title="Taken from the page">
      <Quote words={words} />
      {!draft && (
        <p>
          They go into a draft as evidence. Open or begin the draft of the person they are about; until then
          they are kept in memory alone, and gone when the browser is closed.
        </p>
      )}
      <div class="fw-row">
        {draft && (
          <Button kind="primary" size="s" onClick={() => go({ screen: 'plan', planId: draft.id })}>
            Put them into the draft
          </Button>
        )}
        <Button size="s" onClick={() => void sendMessage('dropCollected')}>
          Throw away
        </Button>
      </div>
    </Banner>
  );
}
