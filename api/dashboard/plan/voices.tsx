import { WORDS } from '@fairway/shared/plan';
import { Badge, Button, formatDay } from '@fairway/shared/ui';
import { AnswerQuestion } from '../commands/talk.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';
import { Section } from './section.tsx';
import { capital, measureText, partText } from './words.ts';

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
      <h3>Receipt</h3>
      {!acknowledgement && <p class="fw-muted">Not answered yet.</p>}
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

function About({ part }: { part: string }) {
  const text = partText(usePlan().plan.content, part);
  return text ? <p class="fw-small fw-muted">About: {text}</p> : null;
}

/** What was asked and answered. */
export function Questions() {
  const { plan, nameOf, may } = usePlan();
  const open = useDialog();
  return (
    <Section id="questions" title="Questions">
      <ul class="fw-stack fw-list">
        {plan.questions.map((question) => (
          <li key={question.id} class="part keep fw-stack fw-tight">
            <About part={question.part} />
            <p class="fw-strong fw-prewrap">{question.text}</p>
            <p class="fw-small fw-muted">
              {nameOf(question.by)}, {formatDay(question.on)}
            </p>
            {question.answer && (
              <div class="quote">
                <p>{question.answer.text}</p>
                <p class="fw-small fw-muted">
                  {nameOf(question.answer.by)}, {formatDay(question.answer.on)}
                </p>
              </div>
            )}
            {!question.answer && <Badge tone="warn">Not answered yet</Badge>}
            {!question.answer && may('answer_question') && (
              <div>
                <Button
                  size="s"
                  aria-label={`Answer the question: ${question.text}`}
                  onClick={() =>
                    open((props) => (
                      <AnswerQuestion {...props} questionId={question.id} question={question.text} />
                    ))
                  }
                >
                  Answer
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Comments between HR and the manager. */
export function Comments() {
  const { plan, nameOf } = usePlan();
  return (
    <Section
      id="comments"
      title="Comments"
      lead="Between HR and the manager. The employee does not see them; they may have to be disclosed."
    >
      <ul class="fw-stack fw-list">
        {plan.comments.map((comment) => (
          <li key={comment.id} class="part keep">
            <About part={comment.part} />
            <p class="fw-prewrap">{comment.text}</p>
            <p class="fw-small fw-muted">
              {nameOf(comment.by)}, {formatDay(comment.on)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const TONES = { met: 'good', partly_met: 'warn', not_met: 'bad' } as const;

/** The manager's evaluation and the employee's own, side by side, then how it ends. */
export function Evaluation() {
  const { plan, relation } = usePlan();
  const { evaluation, selfEvaluation, proposal, outcome } = plan;
  const goals = new Map(plan.content?.goals.map((goal) => [goal.id, goal]));
  return (
    <Section id="evaluation" title="Evaluation and outcome">
      {(evaluation || selfEvaluation) && (
        <div class="fw-grid side-by-side">
          {evaluation && (
            <div class="fw-stack fw-tight">
              <h3>The manager’s evaluation</h3>
              <ul class="fw-stack fw-list">
                {evaluation.goals.map((one) => {
                  const goal = goals.get(one.goalId);
                  return (
                    <li key={one.goalId} class="part fw-stack fw-tight">
                      <div class="fw-split">
                        <span>{goal?.text}</span>
                        <Badge tone={TONES[one.result]}>{capital(WORDS[one.result])}</Badge>
                      </div>
                      {goal && <p class="fw-small fw-muted">{measureText(goal.measure)}</p>}
                      {one.value !== null && (
                        <p>
                          Reached: {one.value} {goal?.measure.kind === 'number' ? goal.measure.unit : ''}
                        </p>
                      )}
                      {one.evidence && <p class="fw-prewrap">{one.evidence}</p>}
                    </li>
                  );
                })}
              </ul>
              {evaluation.summary && <p class="fw-prewrap">{evaluation.summary}</p>}
            </div>
          )}
          {selfEvaluation && (
            <div class="fw-stack fw-tight">
              <h3>{relation === 'employee' ? 'Your own evaluation' : 'The employee’s own evaluation'}</h3>
              <p class="quote">{selfEvaluation.text}</p>
            </div>
          )}
        </div>
      )}
      {proposal && <Ending title="Proposed outcome" mark={proposal} />}
      {outcome && <Ending title="Outcome" mark={outcome} />}
      {plan.responses.length > 0 && (
        <div class="fw-stack fw-tight">
          <h3>{relation === 'employee' ? 'Your response' : 'The employee’s response'}</h3>
          {plan.responses.map((response) => (
            <div key={response.recordedAt} class="quote">
              <p>{response.text}</p>
              <p class="fw-small fw-muted">{formatDay(response.on)}</p>
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}

type EndingProps = {
  title: string;
  mark: { outcome: keyof typeof WORDS; reason: string; by: string; on: string; followUpOn: string | null };
};

function Ending({ title, mark }: EndingProps) {
  const { nameOf } = usePlan();
  return (
    <div class="fw-stack fw-tight">
      <h3>
        {title}: {WORDS[mark.outcome]}
      </h3>
      {mark.reason && <p class="fw-prewrap">{mark.reason}</p>}
      <p class="fw-small fw-muted">
        By {nameOf(mark.by)} on {formatDay(mark.on)}
        {mark.followUpOn && ` · looking back together on ${formatDay(mark.followUpOn)}`}
      </p>
    </div>
  );
}
