import type { Concern } from '@fairway/shared/plan/content.ts';
import { Select } from '@fairway/shared/ui/index.ts';
import { CheckedText, contextOf } from './checked-text.tsx';
import { changed, newConcern, withoutConcern } from './content-edits.ts';
import { EarlierFeedback, EvidenceList } from './evidence.tsx';
import { AddButton, Item, Missing, missingIn, Section, type SectionProps } from './parts.tsx';

export function Concerns(props: SectionProps) {
  const { content, change, missing, guides } = props;
  const { concerns } = content;
  const open = [
    ...missingIn(missing, 'concerns'),
    ...concerns.flatMap(({ id }) => missingIn(missing, id)),
  ].filter(({ blocks }) => blocks !== 'none').length;
  return (
    <Section
      id="concerns"
      title="Areas for improvement"
      intro="What falls short of which expectation: what happened, on which day, and its outcome. Facts, not opinions of a person."
      open={open}
      guides={guides(['concerns', 'evidence', 'earlier_feedback'])}
    >
      {concerns.map((concern, index) => (
        <Item
          key={concern.id}
          id={concern.id}
          name={`Concern ${index + 1}`}
          origin={concern.origin}
          onRemove={() => change(withoutConcern(content, concern.id))}
        >
          <OneConcern {...props} concern={concern} />
        </Item>
      ))}
      <AddButton onClick={() => change({ concerns: [...concerns, newConcern(content)] })}>
        Add a concern
      </AddButton>
    </Section>
  );
}

function OneConcern({ content, change, missing, about, concern }: SectionProps & { concern: Concern }) {
  const { concerns, expectations } = content;
  const set = (part: Partial<Concern>) => change({ concerns: changed(concerns, concern.id, part) });
  const options = { kind: 'concern' as const, context: contextOf(content, about) };
  return (
    <>
      <CheckedText
        label="What falls short"
        value={concern.text}
        options={options}
        onValue={(text) => set({ text })}
      />
      <Select
        label="Of which expectation"
        required
        placeholder="Choose one"
        value={concern.expectationId ?? ''}
        options={expectations.map(({ id, text }, index) => ({
          value: id,
          label: text.trim() === '' ? `Expectation ${index + 1}` : text.slice(0, 80),
        }))}
        onValue={(id) => set({ expectationId: id === '' ? null : id })}
      />
      <EvidenceList
        evidence={concern.evidence}
        options={options}
        onChange={(evidence) => set({ evidence })}
      />
      <EarlierFeedback
        feedback={concern.earlierFeedback}
        onChange={(earlierFeedback) => set({ earlierFeedback })}
      />
      <Missing findings={missingIn(missing, concern.id)} />
    </>
  );
}
