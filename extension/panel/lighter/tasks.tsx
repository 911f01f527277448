import type { Task } from '@fairway/shared/plan/lighter.ts';
import { Button, DateField, Select, TextField } from '@fairway/shared/ui/index.ts';
import { AddButton } from '../draft/parts.tsx';
import { today } from '../state.ts';

const newTask = (): Task => ({
  id: crypto.randomUUID(),
  text: '',
  owner: 'employee',
  ownerName: '',
  dueOn: '',
});

/** Who does what by when; what was done can be seen, and stays. */
export function Tasks(props: {
  tasks: Task[];
  done: readonly string[];
  endsOn: string;
  employee: string;
  onTasks: (tasks: Task[]) => void;
}) {
  const { tasks, done, endsOn, employee, onTasks } = props;
  const owners = [
    { value: 'employee', label: employee },
    { value: 'manager', label: 'I, the manager' },
    { value: 'other', label: 'Somebody else' },
  ];
  const set = (id: string, part: Partial<Task>) =>
    onTasks(tasks.map((task) => (task.id === id ? { ...task, ...part } : task)));
  return (
    <fieldset class="fw-stack panel-sub">
      <legend class="fw-label">Tasks</legend>
      {tasks.map((task, index) => (
        <fieldset key={task.id} class="fw-stack fw-tight panel-part" aria-label={`Task ${index + 1}`}>
          <TextField
            label="What is done"
            required
            value={task.text}
            onValue={(text) => set(task.id, { text })}
          />
          <Select
            label="By whom"
            required
            value={task.owner}
            options={owners}
            onValue={(owner) => set(task.id, { owner: owner as Task['owner'] })}
          />
          {task.owner === 'other' && (
            <TextField
              label="Their name"
              required
              value={task.ownerName}
              onValue={(ownerName) => set(task.id, { ownerName })}
            />
          )}
          <div class="fw-split">
            <DateField
              label="By which day"
              required
              min={today.value}
              max={endsOn}
              value={task.dueOn}
              onValue={(dueOn) => set(task.id, { dueOn })}
            />
            {!done.includes(task.id) && (
              <Button
                size="s"
                kind="quiet"
                aria-label={`Take out task ${index + 1}`}
                onClick={() => onTasks(tasks.filter(({ id }) => id !== task.id))}
              >
                Take out
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      <AddButton onClick={() => onTasks([...tasks, newTask()])}>Add a task</AddButton>
    </fieldset>
  );
}
