import { DIRECTORY_SITE, newPersonSchema } from '@fairway/shared/contract/people.ts';
import { isDay } from '@fairway/shared/plan/dates.ts';
import Papa from 'papaparse';
import { invalid } from '../errors.ts';

/** The columns of a list of people, in the order of the export, and the headings that are understood for each. */
export const COLUMNS = {
  externalId: ['external id', 'employee id', 'employee number', 'personnel number'],
  name: ['name', 'full name'],
  email: ['e-mail', 'email', 'e-mail address', 'email address'],
  title: ['title', 'job title'],
  department: ['department'],
  manager: ['manager', 'manager id', 'manager e-mail', 'manager email'],
  partTimeShare: ['part-time share', 'part time share', 'fte'],
  leftOn: ['left on', 'last day'],
} as const;
type Column = keyof typeof COLUMNS;

/** What one line of the list says; a column that the list has not is left out, an empty cell is null. */
export interface ListedPerson {
  line: number;
  name: string;
  externalId?: string | null;
  email?: string | null;
  title?: string | null;
  department?: string | null;
  /** External id or e-mail address of the manager. */
  manager?: string | null;
  partTimeShare?: number;
  leftOn?: string | null;
  /** What is wrong with the line, in words for whoever made it. */
  problem?: string;
}

/** Reads a list of people from CSV with a heading line; commas, semicolons and tabs are all understood. */
export function readList(csv: string): ListedPerson[] {
  const { data, meta } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => columnOf(heading) ?? heading,
  });
  if (!meta.fields?.includes('name')) {
    throw invalid(
      'The list needs a first line with headings, and one of them is Name. Export the people to see all of them.',
    );
  }
  return data.map((cells, index) => readLine(cells, index + 2));
}

const columnOf = (heading: string): Column | undefined => {
  const plain = heading
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();
  return (Object.keys(COLUMNS) as Column[]).find((column) =>
    (COLUMNS[column] as readonly string[]).includes(plain),
  );
};

function readLine(cells: Record<string, string>, line: number): ListedPerson {
  /** A spreadsheet's guard against formulas is not part of the text. */
  const cell = (column: Column) =>
    cells[column] === undefined ? undefined : cells[column].replace(/^'(?=[=+\-@])/, '').trim() || null;
  const share = cell('partTimeShare');
  const email = cell('email')?.toLowerCase() ?? cell('email');
  const listed: ListedPerson = { line, name: cell('name') ?? '' };
  for (const column of ['externalId', 'title', 'department', 'manager', 'leftOn'] as const) {
    const text = cell(column);
    if (text !== undefined) listed[column] = text;
  }
  if (email !== undefined) listed.email = email;
  if (share) listed.partTimeShare = readShare(share);
  const problem = problemWith(listed);
  return problem === undefined ? listed : { ...listed, problem };
}

/** 0.5, 0,5 and 50% are the same share. */
const readShare = (text: string): number =>
  text.endsWith('%') ? Number(text.slice(0, -1).replace(',', '.')) / 100 : Number(text.replace(',', '.'));

function problemWith({
  externalId,
  manager: _,
  leftOn,
  line: __,
  ...fields
}: ListedPerson): string | undefined {
  if (fields.name === '') return 'The name is missing.';
  const ids = externalId ? [{ site: DIRECTORY_SITE, kind: 'display_number', value: externalId }] : [];
  const checked = newPersonSchema.safeParse({ id: crypto.randomUUID(), ...fields, externalIds: ids });
  if (leftOn && !isDay(leftOn)) return `Left on is not a day written as year-month-day: ${leftOn}.`;
  if (checked.success) return undefined;
  const field = checked.error.issues[0]?.path[0];
  return `${LABELS[String(field)] ?? 'The line'} cannot be used as it stands. Correct it and try again.`;
}

const LABELS: Record<string, string> = {
  name: 'The name',
  email: 'The e-mail address',
  title: 'The title',
  department: 'The department',
  partTimeShare: 'The part-time share (above 0, up to 1)',
  externalIds: 'The external id',
};
