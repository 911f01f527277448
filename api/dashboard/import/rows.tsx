import { Button, Icon } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';

/** A list of like things to fill in, one below the other. */
export function Rows<T>(props: {
  name: string;
  rows: readonly T[];
  empty: T;
  onRows: (rows: T[]) => void;
  children: (row: T, change: (part: Partial<T>) => void) => ComponentChildren;
}) {
  const { name, rows, empty, onRows, children } = props;
  return (
    <div class="fw-stack">
      {rows.map((row, index) => (
        <fieldset key={index} class="fw-files fw-stack fw-tight" aria-label={`${name} ${index + 1}`}>
          {children(row, (part) => onRows(rows.map((one, at) => (at === index ? { ...one, ...part } : one))))}
          {rows.length > 1 && (
            <div>
              <Button
                size="s"
                kind="quiet"
                aria-label={`Take out ${name.toLowerCase()} ${index + 1}`}
                onClick={() => onRows(rows.filter((_, at) => at !== index))}
              >
                Take out
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button size="s" onClick={() => onRows([...rows, empty])}>
          <Icon name="plus" />
          Add {name.toLowerCase() === 'support' ? 'support' : `a ${name.toLowerCase()}`}
        </Button>
      </div>
    </div>
  );
}
