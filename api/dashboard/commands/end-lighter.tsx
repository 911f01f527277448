import { type EarlierTalk, type Effect, type TriageAnswers, talksOf } from '@fairway/shared/plan';
import { asked, complete } from '@fairway/shared/plan/triage-questions.ts';
import { RadioGroup, TextArea } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { CommandDialog, type FormProps } from './command-form.tsx';
import { TriageFields } from './triage-fields.tsx';

const WAYS = [
  { value: 'met', label: 'It is met', hint: 'It ends here.' },
  {
    value: 'became_pip',
    label: 'A performance improvement plan is needed',
    hint: 'What was documented here comes along into its draft.',
  },
];

export type EndValues = {
  outcome: string;
  reason: string;
  /** The plan that it becomes and the command that opens it: made once, so that sending twice opens one plan. */
  pipId: string;
  openingId: string;
  answers: Partial<TriageAnswers>;
  talks: EarlierTalk[];
  effects: Effect[];
  situation: string;
  /** Why a plan, where another tool is recommended. */
  why: string;
};

/** The look back: a lighter plan is met, or becomes a PIP, which is opened in the same step. */
export function EndLighter(props: FormProps) {
  const { plan, nameOf } = usePlan();
  const employee = nameOf(plan.subjectId);
  const initial: EndValues = {
    outcome: '',
    reason: '',
    pipId: crypto.randomUUID(),
    openingId: crypto.randomUUID(),
    answers: { ongoing: 'yes', expectationKnown: 'yes' },
    talks: talksOf(plan),
    effects: [],
    situation: plan.lighter?.purpose ?? '',
    why: '',
  };
  return (
    <CommandDialog
      {...props}
      type="end_lighter"
      title="Look back and end it"
      submit="End it"
      done="Ended."
      initial={initial}
      first={(values) =>
        values.outcome === 'became_pip'
          ? {
              id: values.openingId,
              planId: values.pipId,
              type: 'open_plan',
              data: { subjectId: plan.subjectId, triage: triageOf(values), carriedFrom: plan.id },
            }
          : undefined
      }
      data={({ outcome, reason, pipId }) => ({
        outcome,
        reason,
        pipId: outcome === 'became_pip' ? pipId : null,
      })}
    >
      {({ values, set, errorOf }) => (
        <>
          <RadioGroup
            label="How does it stand?"
            hint="If it only needs more time, close this and let it go on to a later day."
            required
            choices={WAYS}
            value={values.outcome}
            onValue={(outcome) => set({ outcome })}
            error={errorOf('outcome', 'How it stands')}
          />
          {values.outcome === 'became_pip' && (
            <TriageFields values={values} set={set} errorOf={errorOf} employee={employee} />
          )}
          {values.outcome !== '' && (
            <TextArea
              label={
                values.outcome === 'met'
                  ? 'What was reached'
                  : `Why it goes on as a plan, for ${employee} to read`
              }
              hint={
                values.outcome === 'met'
                  ? 'The employee reads it. Say what went well.'
                  : 'Tell them in person first: it must not come as a surprise.'
              }
              required
              value={values.reason}
              onValue={(reason) => set({ reason })}
              error={errorOf('reason', values.outcome === 'met' ? 'What was reached' : 'The reason')}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}

/** The triage of the plan that follows; what was not asked is not sent. */
function triageOf({ answers, talks, effects, situation, why }: EndValues) {
  const asksTalks = asked(answers).some(({ key }) => key === 'feedbackGiven');
  return {
    answers: complete(answers) ?? answers,
    feedback: asksTalks && answers.feedbackGiven === 'yes' ? talks : [],
    effects,
    choice: 'pip',
    reason: why,
    situation,
  };
}
