import { SUPPORT_KINDS, type Support as SupportItem } from '@fairway/shared/plan/content.ts';
import { coveredInSupport } from '@fairway/shared/plan/readiness/covered.ts';
import { Checkbox, DateField, Select, TextField } from '@fairway/shared/ui/index.ts';
import { CheckedText, contextOf } from './checked-text.tsx';
import { changed, newSupport, toDay, without } from './content-edits.ts';
import { AddButton, Item, Missing, missingIn, Section, type SectionProps } from './parts.tsx';

const KINDS: Record<SupportItem['kind'], string> = {
  training: 'Training',
  coaching: 'Coaching',
  mentoring: 'Mentoring',
  tool: 'A tool',
  time: 'Time',
  adjusted_workload: 'Adjusted workload',
  other: 'Something else',
};

export function Support(props: SectionProps) {
  const { content, change, missing, guides } = props;
  const { support } = content;
  const needing = missing.filter(({ code }) => code === 'goal_without_support').length;
  const open = support.flatMap(({ id }) => missingIn(missing, id)).length + needing;
  return (
    <Section
      id="support"
      title="Support"
      intro="What the employer gives, who gives it and by when. Whether it was given is recorded, and counts."
      open={open}
      guides={guides(['support'])}
    >
      {support.map((item, index) => (
        <Item
          key={item.id}
          id={item.id}
          name={`Support ${index + 1}`}
          origin={item.origin}
          onRemove={() => change({ support: without(support, item.id) })}
        >
          <OneSupport {...props} item={item} />
        </Item>
      ))}
      <AddButton onClick={() => change({ support: [...support, newSupport(content)] })}>
        Add support
      </AddButton>
    </Section>
  );
}

function OneSupport({ content, change, missing, about, item }: SectionProps & { item: SupportItem }) {
  const set = (part: Partial<SupportItem>) => change({ support: changed(content.support, item.id, part) });
  return (
    <>
      <Select
        label="Kind"
        required
        value={item.kind}
        options={SUPPORT_KINDS.map((kind) => ({ value: kind, label: KINDS[kind] }))}
        onValue={(kind) => set({ kind: kind as SupportItem['kind'] })}
      />
      <CheckedText
        label="What is given"
        value={item.text}
        options={{ kind: 'support', context: contextOf(content, about) }}
        covered={coveredInSupport(item)}
        onValue={(text) => set({ text })}
      />
      <TextField
        label="Given by"
        required
        value={item.ownerName}
        onValue={(ownerName) => set({ ownerName, ownerId: null })}
      />
      <DateField
        label="Given by the day"
        required
        value={item.dueOn ?? ''}
        onValue={(day) => set({ dueOn: toDay(day) })}
      />
      {content.goals.length > 0 && (
        <fieldset class="fw-stack fw-tight">
          <legend class="fw-label">Helps with</legend>
          {content.goals.map(({ id, text }, index) => (
            <Checkbox
              key={id}
              label={text.trim() === '' ? `Goal ${index + 1}` : text}
              checked={item.goalIds.includes(id)}
              onChecked={(on) =>
                set({ goalIds: on ? [...item.goalIds, id] : item.goalIds.filter((one) => one !== id) })
              }
            />
          ))}
        </fieldset>
      )}
      <Missing findings={missingIn(missing, item.id)} />
    </>
  );
}
