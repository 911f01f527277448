import { type EarlierTalk, FEWEST_TALKS } from '@fairway/shared/plan/triage.ts';
import { Button, DateField, TextField } from '@fairway/shared/ui/index.ts';
import { AddButton } from '../draft/parts.tsx';
import { today } from '../state.ts';

const EMPTY: EarlierTalk = { on: '', kind: '' };

/** As many places as are asked for at least. */
const withPlaces = (talks: readonly EarlierTalk[]): EarlierTalk[] => [
  ...talks,
  ...Array.from({ length: Math.max(0, FEWEST_TALKS - talks.length) }, () => EMPTY),
];

/** The day and the kind of each earlier talk, so that a plan comes as no surprise. */
export function Talks(props: { talks: EarlierTalk[]; onTalks: (talks: EarlierTalk[]) => void }) {
  const { onTalks } = props;
  const talks = withPlaces(props.talks);
  const set = (at: number, part: Partial<EarlierTalk>) =>
    onTalks(talks.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset class="fw-stack panel-sub">
      <legend class="fw-label">When, and how? At least two talks</legend>
      {talks.map((talk, index) => (
        <fieldset key={index} class="fw-stack fw-tight panel-part" aria-label={`Talk ${index + 1}`}>
          <div class="fw-split">
            <DateField
              label="On which day"
              required
              max={today.value}
              value={talk.on}
              onValue={(on) => set(index, { on })}
            />
            {talks.length > FEWEST_TALKS && (
              <Button
                size="s"
                kind="quiet"
                aria-label={`Take out talk ${index + 1}`}
                onClick={() => onTalks(talks.filter((_, at) => at !== index))}
              >
                Take out
              </Button>
            )}
          </div>
          <TextField
            label="How"
            required
            placeholder="One-to-one, review, e-mail"
            value={talk.kind}
            onValue={(kind) => set(index, { kind })}
          />
        </fieldset>
      ))}
      <AddButton onClick={() => onTalks([...talks, EMPTY])}>Add a talk</AddButton>
    </fieldset>
  );
}
