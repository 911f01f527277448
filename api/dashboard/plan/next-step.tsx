import { Button } from '@fairway/shared/ui';
import { FORMS } from '../commands/index.tsx';
import { useMe } from '../session.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';
import { guidance } from './guidance.ts';
import { type Offered, offers } from './offers.ts';

/** Where the plan stands, whose turn it is, and everything that this person may do with it now. */
export function NextStep() {
  const { plan, relation, may, today, now, nameOf } = usePlan();
  const { person } = useMe();
  const { policy, partTimeShare } = now;
  const who = { employee: nameOf(plan.subjectId), manager: nameOf(plan.managerId) };
  const { title, text } = guidance(plan, relation, who, today);
  const { turn, more } = offers({ plan, relation, may, today, policy, partTimeShare, me: person.id });
  return (
    <section class="fw-surface next-step fw-stack" aria-labelledby="next-heading">
      <div class="fw-stack fw-tight">
        <h2 id="next-heading" tabIndex={-1}>
          {title}
        </h2>
        <p class="fw-measure">{text}</p>
      </div>
      {turn.includes('answer_receipt') && (
        <p class="fw-strong">
          Acknowledging means receipt, not agreement. You can disagree with all of it, and say so.
        </p>
      )}
      {turn.length > 0 && (
        <div class="fw-row no-print">
          {turn.map((type, index) => (
            <Action key={type} type={type} primary={index === 0} />
          ))}
        </div>
      )}
      {more.length > 0 && (
        <details class="more no-print">
          <summary>What else you can do</summary>
          <div class="fw-row fw-tight">
            {more.map((type) => (
              <Action key={type} type={type} small />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function Action({ type, primary, small }: { type: Offered; primary?: boolean; small?: boolean }) {
  const open = useDialog();
  const { label, Form } = FORMS[type];
  return (
    <Button
      kind={primary ? 'primary' : 'plain'}
      size={small ? 's' : 'm'}
      onClick={() => open((props) => <Form {...props} />)}
    >
      {label}
    </Button>
  );
}
