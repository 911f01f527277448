import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database.ts';
import { DatabaseTooNew } from './errors.ts';

/** The two databases, each with migrations of its own. */
export type MigrationSet = 'record' | 'keys';

interface Migration {
  name: string;
  digest: string;
  statements: string[];
}

interface Journal {
  entries: { tag: string }[];
}

const breakpoint = '--> statement-breakpoint';

function readMigrations(set: MigrationSet): Migration[] {
  const folder = join(import.meta.dirname, 'migrations', set);
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal;
  return journal.entries.map(({ tag }) => {
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    return {
      name: tag,
      digest: createHash('sha256').update(sql).digest('hex'),
      statements: sql.split(breakpoint).map((statement) => statement.trim()),
    };
  });
}

/**
 * Brings a database to this version, one batch for each migration, over a file or HTTP.
 * @throws DatabaseTooNew when it holds a migration that this version does not know
 */
export async function migrate(database: Database, set: MigrationSet): Promise<void> {
  const known = readMigrations(set);
  await database.write([
    {
      sql: 'create table if not exists migration (name text primary key not null, digest text not null, applied_at text not null)',
      args: [],
    },
  ]);
  const [applied] = await database.read([{ sql: 'select name, digest from migration', args: [] }]);
  const digests = new Map(applied.rows.map((row) => [String(row.name), String(row.digest)]));
  for (const [name, digest] of digests) {
    if (known.find((migration) => migration.name === name)?.digest !== digest) {
      throw new DatabaseTooNew(
        'The database was written by a newer version of Fairway. Start that version, or restore a backup of this one.',
      );
    }
  }
  for (const { name, digest, statements } of known) {
    if (digests.has(name)) continue;
    await database.write([
      ...statements.map((sql) => ({ sql, args: [] })),
      {
        sql: "insert into migration (name, digest, applied_at) values (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ'))",
        args: [name, digest],
      },
    ]);
  }
}
