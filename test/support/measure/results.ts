/** One figure that was asked for. `holds` is false where it misses its limit or was not measured. */
export interface Result {
  name: string;
  value: number | null;
  unit: string;
  /** Such as `>= 0.6` or `= 0`; empty for what only explains another. */
  limit: string;
  holds: boolean;
}

type Bound = { atLeast: number } | { atMost: number } | { exactly: number };

/** A figure beside its limit. */
export function result(name: string, value: number | null, unit: string, bound?: Bound): Result {
  if (!bound) return { name, value, unit, limit: '', holds: value !== null };
  if ('atLeast' in bound) return { name, value, unit, ...judge(value, '>=', bound.atLeast) };
  if ('atMost' in bound) return { name, value, unit, ...judge(value, '<=', bound.atMost) };
  return { name, value, unit, ...judge(value, '=', bound.exactly) };
}

function judge(value: number | null, sign: '>=' | '<=' | '=', limit: number) {
  const holds =
    value !== null && (sign === '>=' ? value >= limit : sign === '<=' ? value <= limit : value === limit);
  return { limit: `${sign} ${limit}`, holds };
}

/** Prints a table for people, then one line of JSON for programs. */
export function report(command: string, results: readonly Result[]): void {
  const shown = results.map(({ name, value, unit, limit, holds }) => ({
    name,
    value: value === null ? 'not measured' : `${Number(value.toPrecision(4))} ${unit}`.trim(),
    limit,
    holds: limit === '' ? '' : holds ? 'yes' : 'NO',
  }));
  const width = (column: keyof (typeof shown)[number]) =>
    Math.max(column.length, ...shown.map((row) => row[column].length));
  const line = (row: (typeof shown)[number]) =>
    (['name', 'value', 'limit', 'holds'] as const)
      .map((column) => row[column].padEnd(width(column)))
      .join('  ');
  console.info(line({ name: 'name', value: 'value', limit: 'limit', holds: 'holds' }));
  for (const row of shown) console.info(line(row));
  console.info(JSON.stringify({ command, results }));
}
