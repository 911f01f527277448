import { recommend, TOOLS, type Tool, type TriageAnswers } from '@fairway/shared/plan/triage.ts';
import { WORDS } from '@fairway/shared/plan/words.ts';
import { Actions, Banner, Button, Loading, RadioGroup, TextArea } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { Back } from '../back.tsx';
import { send } from '../background.ts';
import { go, loadPeople, say } from '../state.ts';
import { useKept } from '../use-kept.ts';
import { ANSWERS, QUESTIONS } from './questions.ts';

const title = (tool: Tool): string => {
  const words = tool === 'hr' ? 'talk to HR first' : WORDS[tool];
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const isComplete = (answers: Partial<TriageAnswers>): answers is TriageAnswers =>
  QUESTIONS.every(({ key }) => answers[key] !== undefined);

const initial = () => ({
  /** Made once, so that sending twice opens one plan. */
  planId: crypto.randomUUID() as string,
  answers: {} as Partial<TriageAnswers>,
  situation: '',
  choice: '' as Tool | '',
  reason: '',
});

/** "Is a plan the right tool?": a few questions, a recommendation with its reasons, and the manager's choice. */
export function TriageScreen({ personId, personName }: { personId: string; personName: string }) {
  const { value, ready, change, drop } = useKept(`triage:${personId}`, initial());
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  if (!ready) return <Loading />;

  const { answers, situation, reason } = value;
  const recommended = isComplete(answers) ? recommend(answers) : undefined;
  const choice = value.choice || recommended?.tool || '';

  async function decide() {
    if (choice === '') return;
    setBusy(true);
    const triage = { answers, choice, reason, situation };
    const sent = await send(value.planId, 'open_plan', { subjectId: personId, triage });
    setBusy(false);
    if (!sent.ok) return setProblem(sent.problem.message);
    drop();
    if (sent.value.state === 'waiting') {
      say('Kept here. It is sent when the server answers; then the draft opens.');
      return go({ screen: 'waiting' });
    }
    await loadPeople(true);
    if (choice === 'pip') return go({ screen: 'plan', planId: value.planId });
    say(`Recorded: ${title(choice).toLowerCase()}.`);
    go({ screen: 'here' });
  }

  return (
    <section class="fw-stack" aria-labelledby="triage">
      <Back to={{ screen: 'here' }}>Back to this page</Back>
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
        {QUESTIONS.map(({ key, question, hint }) => (
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
        <TextArea
          label="What is it about, in a sentence or two?"
          hint="Facts and dates, no opinions. HR reads this."
          required
          value={situation}
          onValue={(text) => change({ situation: text })}
        />
        {recommended && (
          <div class="fw-stack" aria-live="polite">
            <Banner
              tone={recommended.tool === 'pip' ? 'good' : 'info'}
              title={`Recommended: ${title(recommended.tool)}`}
            >
              <ul class="panel-reasons">
                {recommended.reasons.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Banner>
            <RadioGroup
              label="You decide"
              hint="Your choice and the reason are kept."
              required
              choices={TOOLS.map((tool) => ({ value: tool, label: title(tool) }))}
              value={choice}
              onValue={(tool) => change({ choice: tool as Tool })}
            />
            {choice !== recommended.tool && (
              <TextArea
                label="Why this instead?"
                required
                value={reason}
                onValue={(text) => change({ reason: text })}
              />
            )}
          </div>
        )}
        {problem && <Banner tone="bad" role="alert" title={problem} />}
        <Actions>
          <Button type="submit" kind="primary" busy={busy}>
            {choice === 'pip' ? 'Start the draft' : 'Record this choice'}
          </Button>
        </Actions>
      </form>
    </section>
  );
}
