import { Banner, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { HappenedOn } from './happened-on.tsx';

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

export function AnswerEntry({ entryId, ...rest }: FormProps & { entryId: string }) {
  return (
    <CommandDialog
      {...rest}
      type="answer_entry"
      about={entryId}
      title="Answer this entry"
      submit="Answer"
      done="Your answer stands beside the entry."
      initial={{ text: '' }}
      data={({ text }) => ({ entryId, text })}
    >
      {({ values, set, errorOf }) => (
        <TextArea
          label="Your answer"
          hint="Everybody who may read the plan sees it."
          required
          value={values.text}
          onValue={(text) => set({ text })}
          error={errorOf('text', 'Your answer')}
        />
      )}
    </CommandDialog>
  );
}

export function ExplainStatus({ entryId, ...rest }: FormProps & { entryId: string }) {
  return (
    <CommandDialog
      {...rest}
      type="explain_status"
      about={entryId}
      title="Say why"
      submit="Add the reason"
      done="The reason stands with the note."
      initial={{ reason: '' }}
      data={({ reason }) => ({ entryId, reason })}
    >
      {({ values, set, errorOf }) => (
        <TextArea
          label="What happened"
          hint="One sentence, as facts."
          required
          value={values.reason}
          onValue={(reason) => set({ reason })}
          error={errorOf('reason', 'What happened')}
        />
      )}
    </CommandDialog>
  );
}

export function RetractEntry({ entryId, ...rest }: FormProps & { entryId: string }) {
  return (
    <CommandDialog
      {...rest}
      type="retract_entry"
      about={entryId}
      title="Take this entry back"
      submit="Take back"
      done="The entry is marked as taken back."
      initial={{ reason: '' }}
      data={({ reason }) => ({ entryId, reason })}
    >
      {({ values, set, errorOf }) => (
        <>
          <p>It stays on the record, struck through, with your reason.</p>
          <TextArea
            label="Reason"
            required
            value={values.reason}
            onValue={(reason) => set({ reason })}
            error={errorOf('reason', 'Reason')}
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

export function AddOwnEntry(props: FormProps) {
  const { today } = usePlan();
  return (
    <CommandDialog
      {...props}
      type="add_own_entry"
      title="Add your own entry"
      submit="Add"
      done="Your entry is on the record."
      initial={{ text: '', happenedOn: today }}
      data={(values) => values}
    >
      {({ values, set, errorOf }) => (
        <>
          <TextArea
            label="What you want on the record"
            hint="Progress, obstacles, what helped, what did not. Your manager and HR see it."
            required
            value={values.text}
            onValue={(text) => set({ text })}
            error={errorOf('text', 'Your entry')}
          />
          <HappenedOn values={values} set={set} error={errorOf('happenedOn', 'The day')} />
        </>
      )}
    </CommandDialog>
  );
}
