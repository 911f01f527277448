import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import type { Support } from '@fairway/shared/plan/content.ts';
import { Badge, Button, formatDay } from '@fairway/shared/ui/index.ts';
import { today } from '../state.ts';
import { useCommand } from '../use-command.ts';
import { Refused, Step } from './step.tsx';
import { nameIn } from './use-plan.ts';

/** The employer's promises, and what became of them. */
export function SupportList({ answer }: { answer: PlanAnswer }) {
  const items = answer.plan.content?.support ?? [];
  if (items.length === 0) return null;
  return (
    <Step title="Support promised">
      <ul class="fw-list fw-stack">
        {items.map((item) => (
          <Item key={item.id} answer={answer} item={item} />
        ))}
      </ul>
    </Step>
  );
}

function Item({ answer, item }: { answer: PlanAnswer; item: Support }) {
  const { plan, allowed } = answer;
  const { busy, problem, run } = useCommand(plan.id);
  const state = plan.support[item.id]?.state ?? 'promised';
  const owner = item.ownerId ? nameIn(answer, item.ownerId) : item.ownerName;
  const late = state === 'promised' && item.dueOn !== null && item.dueOn < today.value;
  const give = () =>
    run('deliver_support', { supportId: item.id, happenedOn: today.value, note: '' }, 'Recorded as given.');
  return (
    <li class="fw-stack fw-tight panel-part">
      <p>{item.text}</p>
      <p class="fw-small fw-muted">
        {owner}
        {item.dueOn && ` · by ${formatDay(item.dueOn)}`}
      </p>
      <div class="fw-row">
        {state === 'delivered' && (
          <Badge tone="good" icon="check">
            given
          </Badge>
        )}
        {state === 'withdrawn' && <Badge tone="warn">withdrawn</Badge>}
        {late && (
          <Badge tone="warn" icon="clock">
            overdue
          </Badge>
        )}
        {state === 'promised' && allowed.includes('deliver_support') && (
          <Button size="s" busy={busy} aria-label={`Given today: ${item.text}`} onClick={() => void give()}>
            Given today
          </Button>
        )}
      </div>
      <Refused problem={problem} />
    </li>
  );
}
