import { type Letterhead, letterheadSchema } from '@fairway/shared/contract/letterhead.ts';
import { Actions, Banner, Button, ErrorState, TextArea } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { tell } from '../client.ts';
import { useForm } from '../form.ts';
import { useMe } from '../session.tsx';

/** The lines under the organisation's name on all that is printed. */
export function LetterheadForm({ letterhead }: { letterhead: Letterhead }) {
  const { organisation } = useMe();
  const [saved, setSaved] = useState(false);
  const form = useForm({
    labels: { lines: 'Lines under the name' },
    initial: { lines: letterhead.lines.join('\n') },
    schema: letterheadSchema,
    shape: ({ lines }) => ({ lines: lines.split('\n').filter((line) => line.trim() !== '') }),
    onSubmit: async (data) => {
      setSaved(false);
      await tell('/v1/letterhead', 'PUT', data);
      setSaved(true);
    },
  });
  return (
    <section class="fw-surface fw-stack" aria-labelledby="letterhead-heading">
      <h2 id="letterhead-heading">Letterhead</h2>
      <p class="fw-muted">
        Every printed page begins with “{organisation.name}” and these lines, such as an address or a
        department.
      </p>
      <form {...form.props}>
        <TextArea {...form.field('lines')} rows={4} hint="Up to four, one below the other." />
        {form.failure && <ErrorState title="Not saved" message={form.failure.message} />}
        <div role="status">{saved && <Banner tone="good" title="Saved" />}</div>
        <Actions>
          <Button type="submit" busy={form.busy}>
            Save the letterhead
          </Button>
        </Actions>
      </form>
    </section>
  );
}
