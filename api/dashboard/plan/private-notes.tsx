import { formatDay } from '@fairway/shared/ui';
import { usePlan } from './context.tsx';
import { Section } from './section.tsx';

/** Notes between HR and the manager. */
export function PrivateNotes() {
  const { plan, nameOf } = usePlan();
  return (
    <Section
      id="private-notes"
      title="Private notes"
      lead="Between HR and the manager. The employee does not see them; they may have to be disclosed."
    >
      <ul class="fw-stack fw-list">
        {plan.privateNotes.map((note) => (
          <li key={note.id} class="part keep">
            <p class="fw-prewrap">{note.text}</p>
            <p class="fw-small fw-muted">
              {nameOf(note.by)}, {formatDay(note.on)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
