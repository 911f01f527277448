import { Button } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';
import { AskQuestion, Comment } from '../commands/talk.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';

type Props = {
  id: string;
  title: string;
  lead?: ComponentChildren;
  aside?: ComponentChildren;
  children: ComponentChildren;
};

/** One section of a plan's page; `id` is its anchor. */
export function Section({ id, title, lead, aside, children }: Props) {
  return (
    <section class="fw-surface fw-stack" id={id} aria-labelledby={`${id}-heading`}>
      <div class="fw-split">
        <h2 id={`${id}-heading`}>{title}</h2>
        {aside}
      </div>
      {lead && <p class="fw-muted fw-measure">{lead}</p>}
      {children}
    </section>
  );
}

/** Asks a question, or comments, on one part of the plan: whichever this person may. */
export function Discuss({ part, name }: { part: string; name: string }) {
  const { may } = usePlan();
  const open = useDialog();
  const shown = { part, partName: `“${name.length > 80 ? `${name.slice(0, 80)}…` : name}”` };
  return (
    <span class="no-print">
      {may('ask_question') && (
        <Button
          size="s"
          kind="quiet"
          aria-label={`Ask about this: ${name}`}
          onClick={() => open((props) => <AskQuestion {...props} {...shown} />)}
        >
          Ask about this
        </Button>
      )}
      {may('comment') && (
        <Button
          size="s"
          kind="quiet"
          aria-label={`Comment: ${name}`}
          onClick={() => open((props) => <Comment {...props} {...shown} />)}
        >
          Comment
        </Button>
      )}
    </span>
  );
}
