import Papa from 'papaparse';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import { readDirectory } from './directory.ts';

const HEADINGS = [
  'External id',
  'Name',
  'E-mail',
  'Title',
  'Department',
  'Manager',
  'Part-time share',
  'Left on',
];

/** The directory as CSV that the import reads back unchanged, and in which no cell is a formula. */
export async function exportPeople(database: Database, { orgId }: Session): Promise<string> {
  const entries = await readDirectory(database, orgId);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = entries.map((entry) => {
    const manager = entry.managerId === null ? undefined : byId.get(entry.managerId);
    return [
      entry.externalId,
      entry.name,
      entry.email,
      entry.title,
      entry.department,
      manager?.externalId ?? manager?.email,
      entry.partTimeShare,
      entry.leftOn,
    ];
  });
  // All cells are quoted: where a spreadsheet splits at semicolons, one within a name would begin a cell of its own.
  return Papa.unparse({ fields: HEADINGS, data: rows }, { escapeFormulae: true, quotes: true });
}
