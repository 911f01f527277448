import { usePlan } from './context.tsx';
import { EntryPart } from './entry.tsx';
import { Schedule } from './schedule.tsx';
import { Section } from './section.tsx';

/** What is due, and what was said and noted so far, newest first. */
export function CheckIns() {
  const { plan } = usePlan();
  const entries = plan.entries.toSorted(
    (a, b) => b.on.localeCompare(a.on) || b.recordedAt.localeCompare(a.recordedAt),
  );
  return (
    <>
      {!plan.lighter && (
        <Section id="check-ins" title="Check-ins">
          <Schedule />
        </Section>
      )}
      <Section id="entries" title="Notes and entries">
        {entries.length === 0 ? (
          <p class="fw-muted">
            Nothing yet. Check-ins, status notes and the employee’s own entries stand here.
          </p>
        ) : (
          <ul class="fw-stack fw-list">
            {entries.map((entry) => (
              <EntryPart key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
