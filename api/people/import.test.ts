import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/support/server.ts';
import type { DirectoryEntry } from './directory-entry.ts';
import { readList } from './list-file.ts';
import { planImport } from './plan-import.ts';

const entry = (id: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  id,
  externalId: null,
  name: id,
  email: null,
  title: null,
  department: null,
  managerId: null,
  partTimeShare: 1,
  leftOn: null,
  ...more,
});

function preview(csv: string, directory: DirectoryEntry[] = [], guarded: string[] = [], notUnder?: string) {
  let made = 0;
  return planImport(readList(csv), directory, { guarded: new Set(guarded), notUnder }, () => `new-${++made}`);
}
const actionsOf = (csv: string, directory?: DirectoryEntry[]) =>
  preview(csv, directory).rows.map(({ action }) => action);
const messageOf = (csv: string, directory?: DirectoryEntry[]) => preview(csv, directory).rows.at(-1)?.message;

describe('a list of people', () => {
  it('puts nobody on record under an importer who may not, also not by who else is refused', () => {
    const directory = [
      entry('ada', { email: 'ada@a.example' }),
      entry('top', { email: 'top@a.example' }),
      entry('mia', { email: 'mia@a.example', managerId: 'top' }),
      entry('own', { email: 'own@a.example', managerId: 'ada' }),
    ];
    const actions = (csv: string) =>
      preview(`name,email,manager\n${csv}`, directory, [], 'ada').rows.map(({ action }) => action);
    const top = 'top,top@a.example,ada@a.example';
    const mia = 'mia,mia@a.example,own@a.example';
    expect(actions(top)).toEqual(['refused']);
    expect(actions(`new,new@a.example,ada@a.example\nmia,mia@a.example,new@a.example`)).toEqual([
      'create',
      'refused',
    ]);
    // Own would leave the line with this list, but its line cannot be taken: then mia would come under ada.
    expect(actions(`${mia}\nown,own@a.example,nobody@a.example`)).toEqual(['refused', 'refused']);
    expect(actions(`${mia}\nown,own@a.example,`)).toEqual(['update', 'update']);
  });

  it('is read whatever its separator, its headings’ case and its order', () => {
    for (const csv of [
      'External id,Name,E-mail,Part-time share\nE1,Mia Novak,Mia@Acme.example,0.5\n',
      '\uFEFFNAME;fte;email;Employee ID\r\nMia Novak;0,5;mia@acme.example;E1\r\n\r\n',
      'e-mail address\tname\tFTE\tpersonnel number\nmia@acme.example\t Mia Novak \t50%\tE1',
    ]) {
      expect(preview(csv).steps).toEqual([
        {
          id: 'new-1',
          externalId: 'E1',
          change: { name: 'Mia Novak', email: 'mia@acme.example', partTimeShare: 0.5 },
        },
      ]);
    }
  });

  it.each([
    ['External id,Name\nE1,', 'The name is missing.'],
    ['Name,E-mail\nMia,mia', 'The e-mail address'],
    ['Name,E-mail,FTE\nMia,m@a.example,0', 'The part-time share'],
    ['Name,E-mail,FTE\nMia,m@a.example,half', 'The part-time share'],
    ['Name,E-mail,Left on\nMia,m@a.example,2026-02-30', 'Left on is not a day'],
    ['Name,Title\nMia,Analyst', 'a name alone matches nobody'],
    ['Name,E-mail\nMia,m@a.example\nMia Novak,M@a.example', 'An earlier line is about the same person'],
    ['Name,E-mail,Manager\nMia,m@a.example,nobody@a.example', 'The manager is not on record'],
    ['Name,E-mail,Manager\nMia,m@a.example,m@a.example', 'comes back to this person'],
    ['Name,Id,External id,Manager\nA,,1,2\nB,,2,3\nC,,3,1', 'comes back to this person'],
  ])('says what is wrong with %j', (csv, message) => {
    expect(messageOf(csv)).toContain(message);
  });

  it('without the heading Name is refused as a whole', () => {
    expect(() => readList('Person,E-mail\nMia,m@a.example')).toThrow(/one of them is Name/);
    expect(() => readList('')).toThrow(/one of them is Name/);
  });

  it('matches by external id, then by address, and leaves alone whoever it does not name', () => {
    const directory = [
      entry('mia', { externalId: 'E1' }),
      entry('max', { email: 'max@a.example' }),
      entry('eli'),
    ];
    const { rows, steps } = preview(
      'External id,Name,E-mail\nE1,Mia N,\nE2,max,Max@a.example\nE3,eli,',
      directory,
    );
    expect(rows.map(({ action }) => action)).toEqual(['update', 'update', 'create']);
    expect(steps.map(({ id }) => id)).toEqual(['mia', 'max', 'new-1']);
    expect(rows[0]?.changes).toEqual([{ field: 'name', from: 'mia', to: 'Mia N' }]);
    expect(rows[1]?.changes).toEqual([{ field: 'externalId', from: null, to: 'E2' }]);
  });

  it('refuses a line whose id and address are two people, or whose address has another id', () => {
    const directory = [
      entry('mia', { externalId: 'E1' }),
      entry('max', { externalId: 'E2', email: 'max@a.example' }),
    ];
    expect(messageOf('External id,Name,E-mail\nE1,Mia,max@a.example', directory)).toContain(
      'two different people',
    );
    expect(messageOf('External id,Name,E-mail\nE9,Max,max@a.example', directory)).toContain(
      'another external id',
    );
  });

  it('empties what an empty cell stands for, and keeps what has no column', () => {
    const directory = [entry('mia', { externalId: 'E1', title: 'Lead', department: 'Sales' })];
    const { rows } = preview('External id,Name,Title\nE1,mia,', directory);
    expect(rows[0]?.changes).toEqual([{ field: 'title', from: 'Lead', to: null }]);
    expect(actionsOf('External id,Name\nE1,mia', directory)).toEqual(['unchanged']);
  });

  it('finds managers on record and in the list itself, in any order', () => {
    const csv = 'External id,Name,Manager\nE2,Eli,E3\nE3,Mia,dana@a.example';
    const { steps } = preview(csv, [entry('dana', { email: 'dana@a.example' })]);
    expect(steps.map(({ change }) => change.managerId)).toEqual(['new-2', 'dana']);
  });

  it('gives nobody a manager whose own line is refused, all the way down', () => {
    const csv = 'External id,Name,Manager\nE1,Eli,E2\nE2,Mia,E3\nE3,Dana,E9\nE4,Noa,E3';
    expect(actionsOf(csv)).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect(actionsOf(csv, [entry('mia', { externalId: 'E2' })])).toEqual([
      'create',
      'refused',
      'refused',
      'refused',
    ]);
  });

  it('never throws on a line, whatever stands in it, and gives each line an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { maxLength: 8 }), (lines) => {
        const csv = ['External id,Name,Manager', ...lines.map((cells) => cells.map(quoted).join(','))].join(
          '\n',
        );
        const { rows, steps } = preview(csv);
        expect(steps.length).toBe(rows.filter(({ action }) => action === 'create').length);
        for (const { action, message } of rows) expect(message === null).toBe(action !== 'refused');
      }),
    );
  });
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('import and export through the API', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  const send = (body: object) => server.call(server.first, 'POST', '/v1/people/import', body);
  const exported = async () => (await server.call(server.first, 'GET', '/v1/people/export')).body as string;

  it('does what the preview showed, and nothing before', async () => {
    const csv =
      'External id,Name,E-mail,Manager\nE1,Mia Novak,mia@acme.example,\nE2,Eli Sanz,,E1\nE3,No Body,,E9';
    const shown = (await send({ csv })).body;
    expect(shown.applied).toBe(false);
    expect(await exported()).not.toContain('Mia');
    const done = (await send({ csv, digest: shown.digest })).body;
    expect(done).toEqual({ ...shown, applied: true });
    const people = (await server.call(server.first, 'GET', '/v1/people')).body.people;
    expect(people.map(({ name }: { name: string }) => name)).toEqual(['Eli Sanz', 'Hana Marek', 'Mia Novak']);
    expect(people[0]).toMatchObject({
      manager: { name: 'Mia Novak' },
      externalIds: [{ site: 'directory', kind: 'display_number', value: 'E2' }],
    });
  });

  it('does nothing when list or directory have changed since', async () => {
    const csv = 'External id,Name\nE1,Mia Novakova';
    const { digest } = (await send({ csv })).body;
    expect((await send({ csv: `${csv}!`, digest })).body.error.code).toBe('directory_changed');
    const [{ id }] = (await server.call(server.first, 'GET', '/v1/people?search=Mia')).body.people;
    await server.call(server.first, 'PATCH', `/v1/people/${id}`, { name: 'Mia N.' });
    expect((await send({ csv, digest })).body.error.code).toBe('directory_changed');
    expect(await exported()).toContain('Mia N.');
  });

  it('comes back from the export unchanged, and no cell of it is a formula', async () => {
    const nasty = ['=1+1', '+49 30', '-x', '@sum', 'a"b,c', '’quote', 'a;=1+1'];
    for (const name of nasty) {
      const person = { id: crypto.randomUUID(), name, email: `p${nasty.indexOf(name)}@acme.example` };
      expect((await server.call(server.first, 'POST', '/v1/people', person)).status).toBe(201);
    }
    const csv = await exported();
    expect(csv).not.toMatch(/(^|[,\n"])[=+\-@]/);
    const { data } = Papa.parse<string[]>(csv, { delimiter: ';' });
    expect(data.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    const { rows } = (await send({ csv })).body;
    expect(rows.map(({ action }: { action: string }) => action)).toEqual(rows.map(() => 'unchanged'));
  });
});
