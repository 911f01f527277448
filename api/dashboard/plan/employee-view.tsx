import { formatDay } from '@fairway/shared/ui';
import { usePlan } from './context.tsx';
import { Section } from './section.tsx';

/** The employee's view, their answer to the plan, and whether they were there at the launch as recorded. */
export function EmployeeView() {
  const { plan, nameOf, relation } = usePlan();
  const { view, acknowledgement, launch } = plan;
  const subject = relation === 'employee' ? 'You' : nameOf(plan.subjectId);
  return (
    <Section id="employee-view" title={relation === 'employee' ? 'Your view' : 'The employee’s view'}>
      {!view && (
        <p class="fw-muted">
          {relation === 'employee' ? 'You are invited to add it, at any time.' : 'Invited, not there yet.'}
        </p>
      )}
      {view?.state === 'declined' && (
        <p>
          {subject} chose on {formatDay(view.on)} not to add a view.
        </p>
      )}
      {view?.state === 'given' && (
        <div class="quote">
          <p>{view.text}</p>
          <p class="fw-small fw-muted">{formatDay(view.on)}</p>
        </div>
      )}
      {!plan.lighter && <h3>Receipt</h3>}
      {!plan.lighter && !acknowledgement && <p class="fw-muted">Not answered yet.</p>}
      {acknowledgement && (
        <>
          <p>
            {subject}{' '}
            {acknowledgement.state === 'acknowledged'
              ? 'acknowledged receipt, which is not agreement,'
              : 'declined to acknowledge receipt'}{' '}
            on {formatDay(acknowledgement.on)}
            {acknowledgement.witness && `, with ${acknowledgement.witness} as a witness`}.
          </p>
          {acknowledgement.statement && <p class="quote">{acknowledgement.statement}</p>}
        </>
      )}
      {launch?.answer && (
        <>
          <h3>Launch meeting</h3>
          <p>
            {subject} {launch.answer.agrees ? 'confirmed' : 'disputed'} what was recorded of the launch
            meeting on {formatDay(launch.heldOn)}.
          </p>
          {launch.answer.text && <p class="quote">{launch.answer.text}</p>}
        </>
      )}
    </Section>
  );
}
