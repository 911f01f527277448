import { type Retention, retentionPeriodsSchema } from '@fairway/shared/contract/retention.ts';
import { PLAN_KINDS } from '@fairway/shared/plan/kinds.ts';
import { wordsFor } from '@fairway/shared/plan/words.ts';
import { Actions, Banner, Button, ErrorState, NumberField, Select, TextField } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { type ApiError, asApiError, tell } from '../../client.ts';

interface Row {
  key: string;
  place: string;
  kind: string;
  months: string;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const kinds = [
  { value: '', label: 'Every other kind' },
  ...PLAN_KINDS.map((value) => ({ value, label: capital(wordsFor([value])) })),
];

const rowOf = (place = '', kind = '', months = ''): Row => ({
  key: crypto.randomUUID(),
  place,
  kind,
  months,
});

interface Props extends Pick<Retention, 'periods'> {
  onSaved: () => Promise<void>;
}

/** How long the texts of a plan are kept after its last entry, by place and kind. */
export function Periods({ periods, onSaved }: Props) {
  const [rows, setRows] = useState<Row[]>(() =>
    periods.length > 0
      ? periods.map(({ place, kind, months }) => rowOf(place, kind, String(months)))
      : [rowOf()],
  );
  const [saved, setSaved] = useState(false);
  const [wrong, setWrong] = useState<ReadonlySet<number>>(new Set());
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const change = (key: string, part: Partial<Row>) => {
    setSaved(false);
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  };

  const save = async (event: Event) => {
    event.preventDefault();
    setSaved(false);
    setFailure(undefined);
    const read = retentionPeriodsSchema.safeParse({
      periods: rows.map(({ place, kind, months }) => ({ place, kind, months: Number(months) })),
    });
    setWrong(new Set(read.error?.issues.map(({ path }) => Number(path[1])) ?? []));
    if (!read.success) return;
    setBusy(true);
    try {
      await tell('/v1/retention/periods', 'PUT', read.data);
      await onSaved();
      setSaved(true);
    } catch (thrown) {
      setFailure(asApiError(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section class="fw-surface fw-stack" aria-labelledby="periods">
      <h2 id="periods">How long plans are kept</h2>
      <p>
        Counted from the last entry of a plan. Nothing is erased by itself when a period ends: two people in
        HR decide. Ask your legal team which periods hold where you employ people. A period without a place is
        for every other place.
      </p>
      <form class="fw-stack" noValidate onSubmit={save}>
        {rows.map((row, i) => (
          <div key={row.key} class="retention-row">
            <TextField
              label="Place"
              value={row.place}
              maxLength={80}
              onValue={(place) => change(row.key, { place })}
            />
            <Select
              label="Kind of plan"
              required
              options={kinds}
              value={row.kind}
              onValue={(kind) => change(row.key, { kind })}
            />
            <NumberField
              label="Months"
              required
              min="1"
              max="1200"
              value={row.months}
              error={wrong.has(i) ? 'A number from 1 to 1200.' : undefined}
              onValue={(months) => change(row.key, { months })}
            />
            <Button
              size="s"
              kind="quiet"
              aria-label={`Remove the period for ${row.place || 'every other place'}`}
              onClick={() => setRows(rows.filter((one) => one !== row))}
            >
              Remove
            </Button>
          </div>
        ))}
        <div class="fw-row">
          <Button size="s" onClick={() => setRows([...rows, rowOf()])}>
            Add a period
          </Button>
        </div>
        {failure && <ErrorState title="Not saved" message={failure.message} />}
        <div role="status">{saved && <Banner tone="good" title="Saved" />}</div>
        <Actions>
          <Button kind="primary" type="submit" busy={busy}>
            Save
          </Button>
        </Actions>
      </form>
    </section>
  );
}
