import { isLate } from '@fairway/shared/plan/late.ts';
import { Timeline } from '@fairway/shared/ui';
import { useMe } from '../session.tsx';
import { usePlan } from './context.tsx';
import { Section } from './section.tsx';

/** What somebody wrote, by the name it has in an event. */
const WRITTEN = ['reason', 'text', 'note', 'praise', 'obstacles', 'statement', 'summary', 'situation'];

/** The words that somebody wrote with an event, in its order; numbers and dates stand in the sections above. */
function wordsOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    WRITTEN.includes(key) && typeof value === 'string' && value.trim() !== '' ? [value] : [],
  );
}

function Detail({ audience, words }: { audience: keyof typeof AUDIENCE; words: string[] }) {
  const { plan } = usePlan();
  const seenBy = (plan.collaborators?.length ? AUDIENCE_WITH_INVITED : AUDIENCE)[audience];
  return (
    <>
      {words.map((text) => (
        <p key={text} class="quote">
          {text}
        </p>
      ))}
      {seenBy && <p class="fw-small fw-muted">Seen by {seenBy}</p>}
    </>
  );
}

const AUDIENCE = {
  hr: 'HR only',
  hr_and_employee: 'HR and the employee',
  hr_and_manager: 'HR and the manager',
  all: '',
};

/** The same where HR invited somebody, who sees what is not between the employee and HR. */
const AUDIENCE_WITH_INVITED = {
  ...AUDIENCE,
  hr: 'HR and whom HR invited',
  hr_and_manager: 'HR, the manager and whom HR invited',
};

/** Everything that was recorded and that this person may see: happened on, recorded at, by whom. Newest first. */
export function History() {
  const { history, nameOf, timeZone } = usePlan();
  const { policy } = useMe().organisation;
  const entries = history.toReversed().map((event) => ({
    id: `${event.audience} ${event.seq}`,
    title: event.title,
    happenedOn: event.happenedOn,
    recordedAt: event.recordedAt,
    by: nameOf(event.actorId),
    late: isLate({ on: event.happenedOn, recordedAt: event.recordedAt }, policy.lateAfterDays, timeZone),
    detail: <Detail audience={event.audience} words={wordsOf(event.data)} />,
  }));
  return (
    <Section
      id="history"
      title="History"
      lead="Nothing here can be changed or taken away; what is added later is added as such."
    >
      <Timeline entries={entries} timeZone={timeZone} />
    </Section>
  );
}
