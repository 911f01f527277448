import type { ComponentChildren } from 'preact';

export type Column<Row> = {
  id: string;
  head: string;
  cell: (row: Row) => ComponentChildren;
  /** The cell that names the row. */
  names?: boolean;
};

type Props<Row> = {
  /** Read out before the table; not seen. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
};

/** Rows and columns; under 44rem each row becomes a block with its labels. */
export function Table<Row>({ caption, columns, rows, rowId }: Props<Row>) {
  return (
    <div class="fw-table-wrap">
      <table class="fw-table">
        <caption class="fw-unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column) =>
                column.names ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} data-label={column.head}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
