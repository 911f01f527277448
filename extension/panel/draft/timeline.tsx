import { CADENCES, type Cadence, lastDay } from '@fairway/shared/plan/content.ts';
import { ownDaysOf, shareText, usualDays } from '@fairway/shared/plan/working-time.ts';
import { Button, DateField, formatDay, NumberField, RadioGroup, TextArea } from '@fairway/shared/ui/index.ts';
import { useState } from 'preact/hooks';
import { EVERY } from './cadence-words.ts';
import { toDay } from './content-edits.ts';
import { Missing, missingIn, Section, type SectionProps } from './parts.tsx';

const USUAL = [30, 60, 90];
const SHORTEST = 7;
const LONGEST = 365;

export function Timeline({ content, change, missing, about, guides }: SectionProps) {
  const { length, plannedStart, cadence } = content;
  const [own, setOwn] = useState(!USUAL.includes(length.days));
  const [typed, setTyped] = useState(String(length.days));
  const setDays = (days: number) => change({ length: { ...length, days } });
  const found = missingIn(missing, 'timeline');
  const days = Number(typed);
  const { policy, partTimeShare: share = 1 } = about.time;
  const usual = usualDays(policy, share);
  function takeUsual() {
    setOwn(!USUAL.includes(usual));
    setTyped(String(usual));
    setDays(usual);
  }
  const fits = Number.isInteger(days) && days >= SHORTEST && days <= LONGEST;
  return (
    <Section
      id="timeline"
      title="Timeline and check-ins"
      intro="The clock starts at the launch meeting, or when the person gets the plan, whichever is later."
      open={found.length}
      guides={guides(['check_ins'])}
    >
      <DateField
        label="Planned start"
        hint="The day of the launch meeting."
        required
        min={about.today}
        value={plannedStart ?? ''}
        onValue={(day) => change({ plannedStart: toDay(day) })}
      />
      <RadioGroup
        label="Length"
        required
        inline
        choices={[
          ...USUAL.map((one) => ({ value: String(one), label: `${one} days` })),
          { value: 'own', label: 'Other' },
        ]}
        value={own ? 'own' : String(length.days)}
        onValue={(value) => {
          setOwn(value === 'own');
          if (value !== 'own') setDays(Number(value));
        }}
      />
      {own && (
        <NumberField
          label="Days"
          required
          min={SHORTEST}
          max={LONGEST}
          step={1}
          value={typed}
          error={fits ? undefined : `Choose ${SHORTEST} to ${LONGEST} days.`}
          onValue={(text) => {
            setTyped(text);
            const next = Number(text);
            if (Number.isInteger(next) && next >= SHORTEST && next <= LONGEST) setDays(next);
          }}
        />
      )}
      {plannedStart && (
        <p class="fw-small fw-muted">
          The last day would be {formatDay(lastDay(plannedStart, length.days))}.
        </p>
      )}
      {share < 1 && (
        <p class="fw-small fw-muted">
          At {shareText(share)} of full time that is about {ownDaysOf(content, about.time)} working days.{' '}
          {length.days < usual && (
            <Button size="s" kind="quiet" onClick={() => takeUsual()}>
              Use {usual} days, as much as usual
            </Button>
          )}
        </p>
      )}
      {found.some(({ code }) => code === 'shorter_than_usual') || length.reason !== '' ? (
        <TextArea
          label="Why is that enough time?"
          required
          value={length.reason}
          onValue={(reason) => change({ length: { ...length, reason } })}
        />
      ) : null}
      <RadioGroup
        label="Check-ins"
        required
        choices={CADENCES.map((every) => ({ value: every, label: EVERY[every] }))}
        value={cadence.every}
        onValue={(every) => change({ cadence: { every: every as Cadence['every'] } })}
      />
      <Missing findings={found} />
    </Section>
  );
}
