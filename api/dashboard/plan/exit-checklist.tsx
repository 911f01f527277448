import { EXIT_STEP_WORDS, EXIT_STEPS } from '@fairway/shared/plan/exit.ts';
import { Badge, Button, formatDay } from '@fairway/shared/ui';
import { DoExitStep } from '../commands/closing.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';
import { Section } from './section.tsx';

/** The checklist that a termination opens, in the order in which it is done. */
export function ExitChecklist() {
  const { plan, nameOf, may } = usePlan();
  const open = useDialog();
  return (
    <Section
      id="exit"
      title="Exit checklist"
      lead="Keep the meeting short and direct, and do not argue the plan again."
    >
      <ol class="fw-list schedule">
        {EXIT_STEPS.map((step) => {
          const done = plan.exitSteps[step];
          return (
            <li key={step} class="fw-split exit-step">
              <div>
                <p>{EXIT_STEP_WORDS[step]}</p>
                {done && (
                  <p class="fw-small fw-muted">
                    {nameOf(done.by)}, {formatDay(done.on)}
                    {done.note && `: ${done.note}`}
                  </p>
                )}
              </div>
              {done ? (
                <Badge tone="good" icon="check">
                  Done
                </Badge>
              ) : (
                may('do_exit_step') && (
                  <Button
                    size="s"
                    aria-label={`Done: ${EXIT_STEP_WORDS[step]}`}
                    onClick={() => open((props) => <DoExitStep {...props} step={step} />)}
                  >
                    Done
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
