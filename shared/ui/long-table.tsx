import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Table } from './table.tsx';

/** Rows that are shown at a time: enough to look through, few enough to be there at once. */
const STEP = 100;

/** A table of what may be thousands of rows: the first of them, and a button for more. */
export function LongTable<Row>(props: Parameters<typeof Table<Row>>[0]) {
  const [shown, setShown] = useState(STEP);
  const { rows } = props;
  const left = rows.length - shown;
  return (
    <div class="fw-stack">
      <Table {...props} rows={rows.slice(0, shown)} />
      {left > 0 && (
        <div>
          <Button onClick={() => setShown(shown + STEP)}>
            Show {Math.min(left, STEP)} more of {rows.length}
          </Button>
        </div>
      )}
    </div>
  );
}
