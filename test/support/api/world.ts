import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Role, Session } from '@fairway/api/access/viewer.ts';
import type { Database } from '@fairway/api/db/database.ts';
import { migrate } from '@fairway/api/db/migrate.ts';
import { createDatabase } from '@fairway/api/db/node.ts';
import { build } from '@fairway/api/db/queries.ts';
import { organization } from '@fairway/api/db/schema/auth.ts';
import { organisationSetting, recoveryKeyConfirmation } from '@fairway/api/db/schema/organisation.ts';
import { person } from '@fairway/api/db/schema/people.ts';
import { createRecordParts } from '@fairway/api/record/create.ts';
import type { Caller, RecordParts } from '@fairway/api/record/parts.ts';
import { DEFAULT_POLICY } from '@fairway/shared/plan';

/** Who is who in the sample organisations: the role and the manager of each person. */
const people: Record<string, { roles: Role[]; manager?: string; org: string }> = {
  hana: { roles: ['hr'], org: 'org' },
  dana: { roles: ['manager'], org: 'org' },
  mia: { roles: ['manager'], manager: 'dana', org: 'org' },
  eli: { roles: ['employee'], manager: 'mia', org: 'org' },
  noa: { roles: ['employee'], manager: 'mia', org: 'org' },
  max: { roles: ['manager'], manager: 'dana', org: 'org' },
  ada: { roles: ['administrator'], org: 'org' },
  hugo: { roles: ['hr'], org: 'other' },
  mo: { roles: ['manager'], org: 'other' },
  eve: { roles: ['employee'], manager: 'mo', org: 'other' },
};
export type Name = keyof typeof people & string;

/** The record on real files in a temporary folder, with two organisations and a clock that is set by hand. */
export interface World {
  folder: string;
  url: string;
  keysUrl: string;
  master: Uint8Array<ArrayBuffer>;
  parts: RecordParts;
  database: Database;
  as(name: Name): Caller;
  /** Sets the server's clock to nine in the morning of a day, UTC. */
  on(day: string): void;
  close(): void;
}

export async function createWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-'));
  const url = pathToFileURL(join(folder, 'fairway.db')).href;
  const keysUrl = pathToFileURL(join(folder, 'keys.db')).href;
  const master = crypto.getRandomValues(new Uint8Array(32));
  const database = createDatabase({ url });
  const keys = createDatabase({ url: keysUrl });
  await migrate(database, 'record');
  await migrate(keys, 'keys');
  await database.write(seeds());
  let clock = '2026-03-02T09:00:00.000Z';
  const now = () => new Date(clock);
  const parts = await createRecordParts({ database, keys, master, now });
  return {
    folder,
    url,
    keysUrl,
    master,
    parts,
    database,
    as: callerOf,
    on(day) {
      clock = `${day}T09:00:00.000Z`;
    },
    close() {
      database.close();
      keys.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function callerOf(name: Name): Caller {
  const { org, roles } = people[name]!;
  const session: Session = { userId: `user-${name}`, orgId: org, personId: name, roles, hrUnits: null };
  return { session, organisation: { timeZone: 'UTC', policy: DEFAULT_POLICY } };
}

/** Both organisations with everybody in them. */
function seeds() {
  const at = '2026-01-01T00:00:00.000Z';
  const orgs = ['org', 'other'].flatMap((id) => [
    build.insert(organization).values({ id, name: id, slug: id, createdAt: new Date(at) }),
    build
      .insert(organisationSetting)
      .values({ orgId: id, timeZone: 'UTC', policy: JSON.stringify(DEFAULT_POLICY) }),
    build.insert(recoveryKeyConfirmation).values({ orgId: id, confirmedBy: 'seed', confirmedAt: at }),
  ]);
  const persons = Object.entries(people).map(([id, { org, manager }]) =>
    build.insert(person).values({
      orgId: org,
      id,
      name: id,
      managerId: manager ?? null,
      createdBy: 'seed',
      createdAt: at,
      updatedAt: at,
    }),
  );
  return [...orgs, ...persons];
}
