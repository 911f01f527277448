import { type EarlierTalk, EFFECT_WORDS, EFFECTS, recommend, WORDS } from '@fairway/shared/plan';
import { ANSWERS, asked, complete } from '@fairway/shared/plan/triage-questions.ts';
import { Banner, Checkbox, DateField, RadioGroup, TextArea, TextField } from '@fairway/shared/ui';
import { usePlan } from '../plan/context.tsx';
import { capital } from '../plan/words.ts';
import { Rows } from '../rows.tsx';
import type { CommandForm } from './command-form.tsx';
import type { EndValues } from './end-lighter.tsx';

type Props = CommandForm<EndValues> & { employee: string };

/** "Is a plan the right tool?", asked once more before a lighter plan becomes a PIP. */
export function TriageFields({ values, set, errorOf, employee }: Props) {
  const { answers, effects } = values;
  return (
    <section class="fw-stack" aria-labelledby="right-tool">
      <h3 id="right-tool">Is a plan the right tool for {employee}?</h3>
      {asked(answers).map(({ key, question, hint }) => (
        <RadioGroup
          key={key}
          label={question}
          hint={hint}
          required
          inline
          choices={ANSWERS}
          value={answers[key] ?? ''}
          onValue={(answer) => set({ answers: { ...answers, [key]: answer } })}
          error={errorOf(`triage.answers.${key}`, 'This answer')}
        />
      ))}
      {answers.misconduct === 'yes' ? (
        <Banner tone="warn" title="Misconduct is not a matter for a plan">
          <p>None is begun here. Close this and talk to HR now; they have a process of their own for it.</p>
        </Banner>
      ) : (
        <>
          {answers.feedbackGiven === 'yes' && (
            <TalkRows talks={values.talks} onTalks={(talks) => set({ talks })} errorOf={errorOf} />
          )}
          <fieldset class="fw-stack fw-tight">
            <legend class="fw-label">Could a plan affect any of these? HR is told</legend>
            {EFFECTS.map((one) => (
              <Checkbox
                key={one}
                label={capital(EFFECT_WORDS[one])}
                checked={effects.includes(one)}
                onChecked={(on) =>
                  set({ effects: on ? [...effects, one] : effects.filter((other) => other !== one) })
                }
              />
            ))}
          </fieldset>
          <TextArea
            label="What is it about, in a sentence or two?"
            hint="Facts and dates, no opinions. HR reads this."
            required
            value={values.situation}
            onValue={(situation) => set({ situation })}
            error={errorOf('triage.situation', 'What it is about')}
          />
          <Recommended values={values} set={set} errorOf={errorOf} />
        </>
      )}
    </section>
  );
}

type TalkProps = {
  talks: readonly EarlierTalk[];
  onTalks: (talks: EarlierTalk[]) => void;
  errorOf: (path: string, label: string) => string | undefined;
};

/** The day and the kind of each earlier talk, so that a plan comes as no surprise. */
function TalkRows({ talks, onTalks, errorOf }: TalkProps) {
  const { today } = usePlan();
  return (
    <fieldset class="fw-stack fw-tight">
      <legend class="fw-label">When, and how? At least two talks</legend>
      <Rows name="Talk" rows={talks} make={() => ({ on: '', kind: '' })} onRows={onTalks}>
        {(talk, change, index) => (
          <>
            <DateField
              label="On which day"
              required
              max={today}
              value={talk.on}
              onValue={(on) => change({ on })}
              error={errorOf(`triage.feedback.${index}.on`, 'The day')}
            />
            <TextField
              label="How"
              required
              placeholder="One-to-one, review, e-mail"
              value={talk.kind}
              onValue={(kind) => change({ kind })}
              error={errorOf(`triage.feedback.${index}.kind`, 'How')}
            />
          </>
        )}
      </Rows>
    </fieldset>
  );
}

/** What is recommended, once every question has its answer; a plan all the same needs its reason. */
function Recommended({ values, set }: CommandForm<EndValues>) {
  const all = complete(values.answers);
  if (!all) return null;
  const { tool, reasons } = recommend(all);
  return (
    <div class="fw-stack" aria-live="polite">
      <Banner tone={tool === 'pip' ? 'good' : 'info'} title={`Recommended: ${capital(WORDS[tool])}`}>
        <ul>
          {reasons.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Banner>
      {tool !== 'pip' && (
        <TextArea
          label="Why a plan instead?"
          hint="HR reads this."
          required
          rows={2}
          value={values.why}
          onValue={(why) => set({ why })}
        />
      )}
    </div>
  );
}
