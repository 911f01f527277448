import {
  EFFECT_WORDS,
  EFFECTS,
  type Effect,
  recommend,
  TOOLS,
  type Tool,
  type TriageAnswers,
} from '@fairway/shared/plan/triage.ts';
import { WORDS } from '@fairway/shared/plan/words.ts';
import { Banner, Checkbox, RadioGroup, TextArea } from '@fairway/shared/ui/index.ts';
import { sentence } from '../sentence.ts';

export const toolTitle = (tool: Tool): string => {
  return sentence(tool === 'hr' ? 'talk to HR first' : WORDS[tool]);
};

/** What is recommended and why, and what the manager chooses. Misconduct leaves one way. */
export function Decision(props: {
  answers: TriageAnswers;
  choice: Tool;
  reason: string;
  onChoice: (tool: Tool) => void;
  onReason: (text: string) => void;
}) {
  const { answers, choice, reason, onChoice, onReason } = props;
  const { tool, reasons } = recommend(answers);
  return (
    <div class="fw-stack" aria-live="polite">
      <Banner tone={tool === 'pip' ? 'good' : 'info'} title={`Recommended: ${toolTitle(tool)}`}>
        <ul class="panel-reasons">
          {reasons.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Banner>
      {answers.misconduct === 'yes' ? (
        <p>No plan is begun. HR finds this entry, and you talk to them now: it does not replace the talk.</p>
      ) : (
        <RadioGroup
          label="You decide"
          hint="Your choice and the reason are kept."
          required
          choices={TOOLS.map((one) => ({ value: one, label: toolTitle(one) }))}
          value={choice}
          onValue={(one) => onChoice(one as Tool)}
        />
      )}
      {choice !== tool && <TextArea label="Why this instead?" required value={reason} onValue={onReason} />}
    </div>
  );
}

/** What else it may touch: flagged for HR, because more is at stake then. */
export function Effects({
  effects,
  onEffects,
}: {
  effects: Effect[];
  onEffects: (effects: Effect[]) => void;
}) {
  return (
    <fieldset class="fw-stack fw-tight">
      <legend class="fw-label">Could a plan affect any of these? HR is told</legend>
      {EFFECTS.map((one) => (
        <Checkbox
          key={one}
          label={sentence(EFFECT_WORDS[one])}
          checked={effects.includes(one)}
          onChecked={(on) => onEffects(on ? [...effects, one] : effects.filter((other) => other !== one))}
        />
      ))}
    </fieldset>
  );
}
