import type { PlanAnswer } from '@fairway/shared/contract/plans.ts';
import { talksOf } from '@fairway/shared/plan/carry.ts';
import {
  type EarlierTalk,
  type Effect,
  kindFor,
  recommend,
  type Tool,
  type TriageAnswers,
} from '@fairway/shared/plan/triage.ts';
import { ANSWERS, asked, complete } from '@fairway/shared/plan/triage-questions.ts';
import { Actions, Banner, Button, Loading, RadioGroup, TextArea } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { Back } from '../back.tsx';
import { send } from '../background.ts';
import { WithPlan } from '../plan/with-plan.tsx';
import { go, loadPeople, say } from '../state.ts';
import { useKept } from '../use-kept.ts';
import { Decision, Effects, toolTitle } from './decision.tsx';
import { Talks } from './talks.tsx';

interface Props {
  personId: string;
  personName: string;
  /** The lighter plan that the next one goes on from. */
  from?: string;
}

/** "Is a plan the right tool?": a few questions, a recommendation with its reasons, and the manager's choice. */
export function TriageScreen({ personId, personName, from }: Props) {
  if (!from)
    return (
      <>
        <Back to={{ screen: 'here' }}>Back to this page</Back>
        <Form personId={personId} personName={personName} />
      </>
    );
  return (
    <WithPlan planId={from} back={{ to: { screen: 'plan', planId: from }, label: 'Back to the plan' }}>
      {(answer) => <Form personId={personId} personName={personName} before={answer} />}
    </WithPlan>
  );
}

const initial = (before?: PlanAnswer) => ({
  /** Made once, so that sending twice opens one plan. */
  planId: crypto.randomUUID() as string,
  answers: (before ? { ongoing: 'yes', expectationKnown: 'yes' } : {}) as Partial<TriageAnswers>,
  talks: (before ? talksOf(before.plan) : []) as EarlierTalk[],
  effects: [] as Effect[],
  situation: before?.plan.lighter?.purpose ?? '',
  choice: '' as Tool | '',
  reason: '',
  /** What the employee reads about why the lighter plan ended. */
  ended: '',
});

function Form({ personId, personName, before }: Omit<Props, 'from'> & { before?: PlanAnswer }) {
  const place = before ? `triage:${personId}:${before.plan.id}` : `triage:${personId}`;
  const { value, ready, change, drop } = useKept(place, initial(before));
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  if (!ready) return <Loading />;

  const { answers, talks, effects, situation, reason, ended } = value;
  const all = complete(answers);
  const recommended = all && recommend(all).tool;
  const choice = answers.misconduct === 'yes' ? 'hr' : value.choice || recommended || '';
  const asksTalks =
    asked(answers).some(({ key }) => key === 'feedbackGiven') && answers.feedbackGiven === 'yes';
  const becomes = before !== undefined && choice === 'pip';

  async function decide() {
    if (choice === '' || !all) return;
    setBusy(true);
    const feedback = asksTalks ? talks : [];
    const triage = { answers: all, feedback, effects, choice, reason, situation };
    const carried = becomes ? { carriedFrom: before.plan.id } : {};
    const sent = await send(value.planId, 'open_plan', { subjectId: personId, triage, ...carried });
    const end = { outcome: 'became_pip', reason: ended, pipId: value.planId };
    const closed = sent.ok && becomes ? await send(before.plan.id, 'end_lighter', end) : sent;
    setBusy(false);
    const refused = sent.ok ? (closed.ok ? undefined : closed.problem) : sent.problem;
    if (refused) return setProblem(refused.message);
    drop();
    if (sent.ok && sent.value.state === 'waiting') {
      say('Kept here. It is sent when the server answers; then you can go on.');
      return go({ screen: 'waiting' });
    }
    await loadPeople(true);
    if (kindFor(choice) !== 'referral') return go({ screen: 'plan', planId: value.planId });
    say('HR has it. No plan was begun.');
    go({ screen: 'here' });
  }

  return (
    <section class="fw-stack" aria-labelledby="triage">
      <h2 id="triage">Is a plan the right tool for {personName}?</h2>
      <p class="fw-muted">
        A plan fits an ongoing, documented gap that feedback has not closed. For much else there is a better
        tool.
      </p>
      <form
        class="fw-stack fw-loose"
        onSubmit={(event) => {
          event.preventDefault();
          void decide();
        }}
      >
        {asked(answers).map(({ key, question, hint }) => (
          <RadioGroup
            key={key}
            label={question}
            hint={hint}
            required
            inline
            choices={ANSWERS}
            value={answers[key] ?? ''}
            onValue={(answer) => change({ answers: { ...answers, [key]: answer } })}
          />
        ))}
        {asksTalks && <Talks talks={talks} onTalks={(next) => change({ talks: next })} />}
        {answers.misconduct !== 'yes' && (
          <Effects effects={effects} onEffects={(next) => change({ effects: next })} />
        )}
        <TextArea
          label="What is it about, in a sentence or two?"
          hint="Facts and dates, no opinions. HR reads this."
          required
          value={situation}
          onValue={(text) => change({ situation: text })}
        />
        {all && choice !== '' && (
          <Decision
            answers={all}
            choice={choice}
            reason={reason}
            onChoice={(tool) => change({ choice: tool })}
            onReason={(text) => change({ reason: text })}
          />
        )}
        {becomes && (
          <TextArea
            label={`Why it goes on as a plan, for ${personName} to read`}
            hint="It ends what you agreed before. Tell them in person first: it must not come as a surprise."
            required
            value={ended}
            onValue={(text) => change({ ended: text })}
          />
        )}
        {problem && <Banner tone="bad" role="alert" title={problem} />}
        <Actions>
          <Button type="submit" kind="primary" busy={busy}>
            {buttonFor(choice)}
          </Button>
        </Actions>
      </form>
    </section>
  );
}

function buttonFor(choice: Tool | ''): string {
  if (choice === 'pip') return 'Start the draft';
  if (choice === '') return 'Record this choice';
  return kindFor(choice) === 'referral' ? 'Hand it to HR' : `Go on with ${toolTitle(choice).toLowerCase()}`;
}
