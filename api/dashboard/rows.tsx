import { Button, Icon } from '@fairway/shared/ui';
import type { ComponentChildren } from 'preact';

type Props<T> = {
  /** What one of them is, for people who hear the page: "Goal". */
  name: string;
  /** On the button that adds one; "Add a goal" where it is left out. */
  add?: string;
  rows: readonly T[];
  /** Makes an empty one. */
  make: () => T;
  /** So many stay: none can be taken out below it. */
  least?: number;
  /** Says of one of them that it cannot be taken out. */
  stays?: (row: T) => boolean;
  onRows: (rows: T[]) => void;
  children: (row: T, change: (part: Partial<T>) => void, index: number) => ComponentChildren;
};

/** A list of like things to fill in, one below the other. */
export function Rows<T>({ name, add, rows, make, least = 0, stays, onRows, children }: Props<T>) {
  return (
    <div class="fw-stack fw-tight">
      {rows.map((row, index) => (
        <fieldset key={index} class="fw-files fw-stack fw-tight" aria-label={`${name} ${index + 1}`}>
          {children(
            row,
            (part) => onRows(rows.map((one, at) => (at === index ? { ...one, ...part } : one))),
            index,
          )}
          {rows.length > least && !stays?.(row) && (
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
        <Button size="s" onClick={() => onRows([...rows, make()])}>
          <Icon name="plus" />
          {add ?? `Add a ${name.toLowerCase()}`}
        </Button>
      </div>
    </div>
  );
}
