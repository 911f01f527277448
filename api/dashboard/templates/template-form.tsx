import { PART_WORDS, TEMPLATE_PARTS, type Template, templateSchema } from '@fairway/shared/templates';
import {
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  ErrorState,
  NumberField,
  Select,
  TextArea,
  TextField,
} from '@fairway/shared/ui';
import { useForm } from '../form.ts';
import { CADENCES } from './cadences.ts';
import { guidanceOf, requiredOf, shapeOf, type TemplateValues, valuesOf } from './values.ts';

const OWN_LABELS = {
  name: 'Name',
  about: 'When to take it',
  days: 'Usual length',
  cadence: 'Check-ins',
  offered: 'Writers may choose this template',
};
const PART_LABELS = TEMPLATE_PARTS.flatMap((part) => [
  [guidanceOf(part), 'Guidance'],
  [requiredOf(part), 'A plan is not ready without this part'],
]);
const LABELS: TemplateValues = { ...OWN_LABELS, ...Object.fromEntries(PART_LABELS) };

const cadences = Object.entries(CADENCES).map(([value, label]) => ({ value, label }));

/** All of a template on one page; saving is up to whoever shows it. */
export function TemplateForm({
  initial,
  onSave,
}: {
  initial: Template;
  onSave: (template: Template) => Promise<void>;
}) {
  const form = useForm({
    labels: LABELS,
    initial: valuesOf(initial),
    schema: templateSchema,
    shape: shapeOf,
    onSubmit: onSave,
  });
  const field = (name: string) => ({
    ...form.field(name),
    value: form.values[name] ?? '',
    label: LABELS[name],
  });
  const box = (name: string) => {
    const { label, value, onValue } = field(name);
    return {
      label,
      checked: value === 'yes',
      onChecked: (checked: boolean) => onValue(checked ? 'yes' : ''),
    };
  };
  return (
    <form {...form.props}>
      <section class="fw-surface fw-stack" aria-label="The template">
        <TextField {...field('name')} required maxLength={80} />
        <TextArea {...field('about')} maxLength={300} rows={2} />
        <NumberField {...field('days')} required min="7" max="365" step="1" hint="In days, 7 to 365." />
        <Select {...field('cadence')} required options={cadences} />
        <Checkbox {...box('offered')} />
      </section>
      {TEMPLATE_PARTS.map((part) => (
        <section key={part} class="fw-surface fw-stack" aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`}>{PART_WORDS[part]}</h2>
          <TextArea {...field(guidanceOf(part))} maxLength={2000} rows={3} />
          <Checkbox {...box(requiredOf(part))} />
        </section>
      ))}
      {form.failure && <ErrorState title="Not saved" message={form.failure.message} />}
      <Actions>
        <ButtonLink href="/templates">Cancel</ButtonLink>
        <Button kind="primary" type="submit" busy={form.busy}>
          Save as a new version
        </Button>
      </Actions>
    </form>
  );
}
