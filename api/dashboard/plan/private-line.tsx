import { openRequest, type Plan } from '@fairway/shared/plan';
import { Banner, Button, formatDay } from '@fairway/shared/ui';
import { AskHrPrivately, TakeUpRequest } from '../commands/private-line.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';

type Request = Plan['privateRequests'][number];

/**
 * The line between employee and HR: the one asks for a talk, the other says that it was taken up. Never on paper, which
 * others may read.
 */
export function PrivateLine() {
  const { plan, relation, may } = usePlan();
  const waiting = openRequest(plan);
  return (
    <div class="no-print">
      {relation === 'hr' && waiting && <Asked request={waiting} />}
      {relation === 'employee' && (may('ask_hr_privately') || waiting) && (
        <Line waiting={waiting} last={plan.privateRequests.at(-1)?.takenUp?.on} />
      )}
    </div>
  );
}

function Asked({ request }: { request: Request }) {
  const open = useDialog();
  return (
    <Banner tone="warn" title="The employee asked HR to get in touch">
      <p>
        Asked on {formatDay(request.on)}. Talk to them in private. Ask for no reason, and do not tell the
        manager, who sees nothing of this.
      </p>
      <Button onClick={() => open((props) => <TakeUpRequest {...props} requestId={request.id} />)}>
        Mark as taken up
      </Button>
    </Banner>
  );
}

function Line({ waiting, last }: { waiting: Request | undefined; last: string | undefined }) {
  const open = useDialog();
  if (waiting)
    return (
      <Banner title="You asked HR to get in touch">
        <p>
          Sent on {formatDay(waiting.on)}. HR has been told and will come to you. Your manager sees nothing of
          this.
        </p>
      </Banner>
    );
  return (
    <section class="fw-surface fw-stack fw-tight" aria-labelledby="private-line-heading">
      <h2 id="private-line-heading">Does something affect you?</h2>
      <p class="fw-measure">
        You can ask HR to get in touch. You give no reason, and your manager sees nothing of it.
        {last && ` HR took up your last request on ${formatDay(last)}.`}
      </p>
      <div>
        <Button onClick={() => open((props) => <AskHrPrivately {...props} />)}>Ask HR to get in touch</Button>
      </div>
    </section>
  );
}
