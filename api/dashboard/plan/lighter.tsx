import type { Task } from '@fairway/shared/plan';
import { Badge, Button, formatDay } from '@fairway/shared/ui';
import { DoTask } from '../commands/lighter.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';
import { EvidenceItems } from './evidence.tsx';
import { Discuss, Section } from './section.tsx';

/** What a lighter plan is for, who does what by when, and what it rests on. */
export function LighterContent() {
  const { plan } = usePlan();
  const { lighter } = plan;
  if (!lighter) return null;
  return (
    <>
      <Section id="purpose" title="What it is for">
        <p class="fw-prewrap">{lighter.purpose}</p>
        {lighter.expectation && (
          <p class="fw-prewrap">
            <span class="fw-strong">What is expected:</span> {lighter.expectation}
          </p>
        )}
        <Discuss part="purpose" name="What it is for" />
      </Section>
      <Section id="tasks" title="Tasks">
        <ul class="fw-stack fw-list">
          {lighter.tasks.map((task) => (
            <TaskPart key={task.id} task={task} />
          ))}
        </ul>
      </Section>
      {lighter.evidence.length > 0 && (
        <Section id="evidence" title="What it rests on">
          <EvidenceItems evidence={lighter.evidence} />
        </Section>
      )}
    </>
  );
}

function TaskPart({ task }: { task: Task }) {
  const { plan, today, nameOf, may } = usePlan();
  const open = useDialog();
  const done = plan.tasksDone[task.id];
  const owner = {
    employee: nameOf(plan.subjectId),
    manager: nameOf(plan.managerId),
    other: task.ownerName,
  }[task.owner];
  return (
    <li class="part keep fw-stack fw-tight">
      <div class="fw-split">
        <p class="fw-strong fw-prewrap">{task.text}</p>
        {done && (
          <Badge tone="good" icon="check">
            Done
          </Badge>
        )}
        {!done && task.dueOn < today && plan.status === 'active' && (
          <Badge tone="warn" icon="clock">
            Overdue
          </Badge>
        )}
      </div>
      <p class="fw-small fw-muted">
        {owner}, by {formatDay(task.dueOn)}
        {done && ` · done on ${formatDay(done.on)}, says ${nameOf(done.by)}`}
      </p>
      {done?.note && <p class="fw-small fw-prewrap">{done.note}</p>}
      <div class="fw-row fw-tight no-print">
        {!done && may('do_task') && (
          <Button
            size="s"
            aria-label={`It is done: ${task.text}`}
            onClick={() => open((props) => <DoTask {...props} taskId={task.id} text={task.text} />)}
          >
            It is done
          </Button>
        )}
        <Discuss part={task.id} name={task.text} />
      </div>
    </li>
  );
}
