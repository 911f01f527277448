import { Banner, TextArea } from '@fairway/shared/ui';
import { CommandDialog, type FormProps } from './command-form.tsx';

/** The parts of a plan that a question or comment can be about. */
const PARTS: Record<string, string> = { plan: 'the plan as a whole' };

type PartProps = FormProps & { part?: string; partName?: string };

export function AskQuestion({ part = 'plan', partName = PARTS[part], ...rest }: PartProps) {
  return (
    <CommandDialog
      {...rest}
      type="ask_question"
      about={part}
      title="Ask a question"
      submit="Ask"
      done="Your question is on the record. Your manager or HR answers it here."
      initial={{ text: '' }}
      data={({ text }) => ({ part, text })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>
            About <strong>{partName}</strong>. Your manager and HR see it.
          </p>
          <TextArea
            label="Your question"
            required
            value={values.text}
            onValue={(text) => set({ text })}
            error={errorOf('text', 'Your question')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function AnswerQuestion({
  questionId,
  question,
  ...rest
}: FormProps & { questionId: string; question: string }) {
  return (
    <CommandDialog
      {...rest}
      type="answer_question"
      about={questionId}
      title="Answer the question"
      submit="Answer"
      done="Your answer is on the record."
      initial={{ text: '' }}
      data={({ text }) => ({ questionId, text })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p class="quote">{question}</p>
          <TextArea
            label="Your answer"
            required
            value={values.text}
            onValue={(text) => set({ text })}
            error={errorOf('text', 'Your answer')}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function Comment({ part = 'plan', partName = PARTS[part], ...rest }: PartProps) {
  return (
    <CommandDialog
      {...rest}
      type="comment"
      about={part}
      title="Comment"
      submit="Comment"
      done="Your comment is on the record."
      initial={{ text: '' }}
      data={({ text }) => ({ part, text })}
    >
      {({ values, set, errorOf }) => (
        <>
          <Banner title="Between HR and the manager">
            <p>The employee does not see comments. They stay on the record and may have to be disclosed.</p>
          </Banner>
          <TextArea
            label={`Comment on ${partName}`}
            required
            value={values.text}
            onValue={(text) => set({ text })}
            error={errorOf('text', 'The comment')}
          />
        </>
      )}
    </CommandDialog>
  );
}
