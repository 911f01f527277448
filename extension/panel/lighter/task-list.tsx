import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import type { Task } from '@fairway/shared/plan/lighter.ts';
import { Badge, Button, formatDay } from '@fairway/shared/ui/index.ts';
import { Refused, Step } from '../plan/step.tsx';
import { nameIn } from '../plan/use-plan.ts';
import { today } from '../state.ts';
import { useCommand } from '../use-command.ts';

/** Who does what by when, and what of it is done. */
export function TaskList({ answer }: { answer: PlanAnswer }) {
  const tasks = answer.plan.lighter?.tasks ?? [];
  return (
    <Step title="Tasks">
      <ul class="fw-list fw-stack">
        {tasks.map((task) => (
          <OneTask key={task.id} answer={answer} task={task} />
        ))}
      </ul>
    </Step>
  );
}

function OneTask({ answer, task }: { answer: PlanAnswer; task: Task }) {
  const { plan, allowed } = answer;
  const { busy, problem, run } = useCommand(plan.id);
  const done = plan.tasksDone[task.id];
  const owner = {
    employee: nameIn(answer, plan.subjectId),
    manager: nameIn(answer, plan.managerId),
    other: task.ownerName,
  }[task.owner];
  const say = () =>
    run('do_task', { taskId: task.id, happenedOn: today.value, note: '' }, 'Recorded as done.');
  return (
    <li class="fw-stack fw-tight panel-part">
      <p>{task.text}</p>
      <p class="fw-small fw-muted">
        {owner} · by {formatDay(task.dueOn)}
      </p>
      <div class="fw-row">
        {done && (
          <Badge tone="good" icon="check">
            done {formatDay(done.on)}
          </Badge>
        )}
        {!done && plan.status === 'active' && task.dueOn < today.value && (
          <Badge tone="warn" icon="clock">
            overdue
          </Badge>
        )}
        {!done && allowed.includes('do_task') && (
          <Button size="s" busy={busy} aria-label={`Done today: ${task.text}`} onClick={() => void say()}>
            Done today
          </Button>
        )}
      </div>
      <Refused problem={problem} />
    </li>
  );
}
