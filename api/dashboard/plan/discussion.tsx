import { Badge, Button, formatDay } from '@fairway/shared/ui';
import { AnswerQuestion } from '../commands/talk.tsx';
import { usePlan } from './context.tsx';
import { useDialog } from './dialogs.tsx';
import { Section } from './section.tsx';
import { partText } from './words.ts';

function About({ part }: { part: string }) {
  const text = partText(usePlan().plan, part);
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
