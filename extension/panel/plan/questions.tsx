import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import type { Question } from '@fairway/shared/plan/state.ts';
import { Button, formatDay, Loading, TextArea } from '@fairway/shared/ui/index.ts';
import { useCommand } from '../use-command.ts';
import { useKept } from '../use-kept.ts';
import { Refused, Step } from './step.tsx';

/** What the employee has asked, and the answers. */
export function Questions({ answer }: { answer: PlanAnswer }) {
  const { id, questions } = answer.plan;
  if (questions.length === 0) return null;
  return (
    <Step title="Questions">
      {questions.map((question) => (
        <div key={question.id} class="fw-stack fw-tight panel-part">
          <p class="fw-prewrap">{question.text}</p>
          <p class="fw-small fw-muted">Asked on {formatDay(question.on)}</p>
          {question.answer ? (
            <p class="fw-prewrap panel-quote">{question.answer.text}</p>
          ) : (
            answer.allowed.includes('answer_question') && <AnswerForm planId={id} question={question} />
          )}
        </div>
      ))}
    </Step>
  );
}

function AnswerForm({ planId, question }: { planId: string; question: Question }) {
  const { value, ready, change, drop } = useKept(`answer:${question.id}`, { text: '' });
  const { busy, problem, run } = useCommand(planId);
  if (!ready) return <Loading lines={1} />;
  return (
    <form
      class="fw-stack fw-tight"
      onSubmit={(event) => {
        event.preventDefault();
        const data = { questionId: question.id, text: value.text };
        void run('answer_question', data, 'Answered.').then((done) => done && drop());
      }}
    >
      <TextArea label="Your answer" required value={value.text} onValue={(text) => change({ text })} />
      <Refused problem={problem} />
      <div>
        <Button type="submit" size="s" busy={busy}>
          Answer
        </Button>
      </div>
    </form>
  );
}
