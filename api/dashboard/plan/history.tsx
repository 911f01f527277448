import { Timeline } from '@fairway/shared/ui';
import { useMe } from '../session.tsx';
import { usePlan } from './context.tsx';
import { isLate } from './late.ts';
import { Section } from './section.tsx';

const AUDIENCE = { hr: 'HR only', hr_and_manager: 'HR and the manager', all: '' };

/** Everything that was recorded and that this person may see: happened on, recorded at, by whom. Newest first. */
export function History() {
  const { history, nameOf, timeZone } = usePlan();
  const { policy } = useMe().organisation;
  const entries = history.toReversed().map((event) => ({
    id: String(event.seq),
    title: event.title,
    happenedOn: event.happenedOn,
    recordedAt: event.recordedAt,
    by: nameOf(event.actorId),
    late: isLate({ on: event.happenedOn, recordedAt: event.recordedAt }, policy.lateAfterDays, timeZone),
    detail: AUDIENCE[event.audience] && <p class="fw-small fw-muted">Seen by {AUDIENCE[event.audience]}</p>,
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
