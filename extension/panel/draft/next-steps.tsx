import { Button } from '@fairway/shared/ui/index.ts';
import { CheckedText, contextOf } from './checked-text.tsx';
import { Missing, missingIn, Section, type SectionProps } from './parts.tsx';

const IF_MET = 'The plan closes and regular performance management goes on.';
const IF_NOT_MET =
  'If the goals of this plan are not met by its end, further action may follow under company policy, such as an extension, reassignment, further disciplinary action or termination.';

export function NextSteps({ content, change, missing, about, guides }: SectionProps) {
  const { nextSteps } = content;
  const set = (part: Partial<typeof nextSteps>) => change({ nextSteps: { ...nextSteps, ...part } });
  const options = { kind: 'consequence' as const, context: contextOf(content, about) };
  const found = missingIn(missing, 'nextSteps');
  return (
    <Section
      id="nextSteps"
      title="Next steps"
      intro="What success leads to, and what may follow otherwise under company policy, after talking to HR. No outcome is decided yet."
      open={found.length}
      guides={guides(['next_steps'])}
    >
      <Step
        label="If the goals are met"
        value={nextSteps.ifMet}
        usual={IF_MET}
        options={options}
        onValue={(ifMet) => set({ ifMet })}
      />
      <Step
        label="If they are not"
        value={nextSteps.ifNotMet}
        usual={IF_NOT_MET}
        options={options}
        onValue={(ifNotMet) => set({ ifNotMet })}
      />
      <Missing findings={found} />
    </Section>
  );
}

function Step(props: Parameters<typeof CheckedText>[0] & { usual: string }) {
  const { usual, ...text } = props;
  return (
    <div class="fw-stack fw-tight">
      <CheckedText {...text} />
      {text.value.trim() === '' && (
        <div>
          <Button size="s" kind="quiet" onClick={() => text.onValue(usual)}>
            Begin with the usual words
          </Button>
        </div>
      )}
    </div>
  );
}
