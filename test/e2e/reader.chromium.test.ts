import type { FieldName, PageReading } from '@fairway/extension/hr-systems/index.ts';
import { SURE } from '@fairway/extension/hr-systems/types.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAcmeHr } from '../acme-hr/serve.ts';
import { bundle } from '../fixtures/bundle.ts';
import { type PagesServer, servePages } from '../fixtures/serve-pages.ts';
import { driveChromium, type PageDriver, until } from './page-driver.ts';

let page: PageDriver;
let server: PagesServer;

beforeAll(async () => {
  server = await servePages();
  page = await driveChromium(await bundle('harness.ts'));
});
afterAll(async () => {
  await page?.stop();
  await server?.stop();
});

const open = (name: string) => page.open(`${server.origin}/people/${name}.html`);
/** Reads the open page as if it stood at this address. */
const read = (url?: string): Promise<PageReading> => page.run((address) => window.fairway.read(address), url);
const values = ({ fields }: PageReading) =>
  Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field as FieldName, value]));
const ANYWHERE = 'https://hr.example.com/page';
const AT_17 = 'https://hr.example.com/people/17';

describe('a person on a page of an unknown system', () => {
  const all = {
    name: 'Priya Nair',
    title: 'Support Engineer',
    department: 'Customer Care',
    manager: 'Morgan Reyes',
  };

  it.each([
    ['definition-list', AT_17, { ...all, externalId: '00420' }],
    ['iframe', AT_17, { ...all, externalId: '00420' }],
    ['table', AT_17, { name: 'Nair, Priya', title: all.title, manager: all.manager, externalId: '7001' }],
    [
      'bare-form',
      AT_17,
      { name: all.name, title: all.title, department: all.department, externalId: 'E-77' },
    ],
    ['cards', AT_17, { ...all, externalId: '17' }],
    ['switch', AT_17, { name: all.name, title: all.title, externalId: '17' }],
    ['shadow', AT_17, { name: all.name, title: all.title, externalId: '17' }],
    ['json-ld', AT_17, { name: all.name, title: all.title, externalId: '4201' }],
    ['own-reports', AT_17, { name: all.name, title: 'Team Lead', externalId: 'E-77' }],
    ['hidden-view', AT_17, { name: all.name, externalId: 'E-77' }],
    [
      'marked-labels',
      AT_17,
      {
        name: all.name,
        title: 'Conseillère clientèle',
        department: 'Service',
        manager: 'Morgan Reyes',
        externalId: '17',
      },
    ],
    [
      'german',
      AT_17,
      {
        name: all.name,
        title: 'Kundenberaterin',
        department: 'Service',
        manager: 'Morgan Reyes',
        externalId: '0815',
      },
    ],
  ])('%s: read and sure', async (name, url, expected) => {
    await open(name);
    const reading = await read(url);
    expect(values(reading)).toEqual(expected);
    expect(reading).toMatchObject({ system: 'generic', people: 1 });
    expect(reading.confidence).toBeGreaterThanOrEqual(SURE);
    expect(reading.externalIds[0]).toEqual({ kind: 'profile', value: '17' });
  });

  it.each([
    ['heading-only', 'Rising Stars'],
    ['mislabelled', 'Priya Nair'],
  ])('%s: asks, at an address without an id', async (name, expected) => {
    await open(name);
    const reading = await read(ANYWHERE);
    expect(values(reading).name).toBe(expected);
    expect(reading.confidence).toBeLessThan(SURE);
  });

  it.each(['bare-form', 'table'])('%s: is sure of a name among two more of its labels', async (name) => {
    await open(name);
    expect((await read(ANYWHERE)).confidence).toBeGreaterThanOrEqual(SURE);
  });

  it('asks where heading and label disagree, also at an address with an id', async () => {
    await open('mislabelled');
    expect((await read(AT_17)).confidence).toBeLessThan(SURE);
  });

  it.each(['people-list', 'team-cards', 'two-people'])('%s: several people are none', async (name) => {
    await open(name);
    for (const url of [ANYWHERE, AT_17])
      expect(await read(url)).toMatchObject({
        people: 'several',
        fields: {},
        externalIds: [],
        confidence: 0,
      });
  });

  it('finds nobody on a page without a person', async () => {
    await open('nobody');
    expect(await read(AT_17)).toMatchObject({ people: 0, fields: {}, externalIds: [] });
  });

  it.each([
    ['HTML', '<img src=x onerror="document.body.id=`hit`"><b>Priya Nair</b>', undefined],
    ['bidirectional overrides', '\u202eriaN ayirP\u202c Nair', 'riaN ayirP Nair'],
    ['10,000 characters', 'Priya '.repeat(1700), undefined],
    ['a lone surrogate', 'Priya \ud800', undefined],
    ['a template', '{{constructor.constructor("document.body.id=`hit`")()}} Nair', undefined],
  ])('takes a hostile name (%s) as text or not at all', async (_what, name, expected) => {
    await open('definition-list');
    await page.run((text) => {
      document.querySelector('h1')!.textContent = text;
      document.title = text;
    }, name);
    expect(values(await read(AT_17)).name).toBe(expected);
    expect(await page.run(() => document.body.id)).toBe('');
  });
});

describe('a known system', () => {
  const WEB = 'https://hr.example.com/orangehrm/web/index.php';

  it('OrangeHRM: nobody until the name has arrived, then name, both ids, and no other label', async () => {
    await open('nobody');
    expect((await read(`${WEB}/pim/viewPersonalDetails/empNumber/7`)).people).toBe(0);
    await open('orangehrm');
    const reading = await until('the name', async () => {
      const now = await read(`${WEB}/pim/viewPersonalDetails/empNumber/7`);
      return now.people === 1 ? now : undefined;
    });
    expect(values(reading)).toEqual({ name: 'Priya Nair', externalId: 'E1002' });
    expect(reading.externalIds).toEqual([
      { kind: 'profile', value: '7' },
      { kind: 'display', value: 'E1002' },
    ]);
    expect(reading.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it.each([
    [
      'orangehrm-review',
      `${WEB}/performance/reviewEvaluateByAdmin/12`,
      'orangehrm',
      ['Support Engineer', undefined],
    ],
    [
      'frappe',
      'https://erp.example.com/app/employee/HR-EMP-00017',
      'frappe-hr',
      ['Support Engineer', 'HR-EMP-00017'],
    ],
    ['odoo', 'https://erp.example.com/odoo/employees/17', 'odoo', ['Support Engineer', '17']],
    [
      'minthcm',
      'https://mint.example.com/#/modules/Appraisals/DetailView/5f-88',
      'minthcm',
      ['Support Engineer', undefined],
    ],
    ['dolibarr', 'https://erp.example.com/hrm/evaluation_card.php?id=4', 'dolibarr', [undefined, undefined]],
  ])('%s: the person, and never a review’s id for theirs', async (name, url, system, [title, id]) => {
    await open(name);
    const reading = await read(url);
    expect(reading).toMatchObject({ system, people: 1, fields: { name: { value: 'Priya Nair' } } });
    expect(reading.confidence).toBeGreaterThanOrEqual(SURE);
    expect(values(reading).title).toBe(title);
    expect(reading.externalIds).toEqual(id ? [{ kind: 'profile', value: id }] : []);
  });

  it('lists are about nobody, whatever stands on them', async () => {
    await open('definition-list');
    expect((await read(`${WEB}/performance/viewEmployeePerformanceTrackerList`)).people).toBe('several');
  });

  it('without its marker on the page is read as an unknown one', async () => {
    await open('definition-list');
    expect((await read('https://erp.example.com/odoo/anything/17')).system).toBe('generic');
  });

  it('BambooHR: the id from the address, the rest from labels', async () => {
    await open('definition-list');
    const reading = await read('https://acme.bamboohr.com/employees/employee.php?id=117');
    expect(reading).toMatchObject({ system: 'bamboohr', fields: { name: { value: 'Priya Nair' } } });
    expect(reading.externalIds[0]).toEqual({ kind: 'profile', value: '117' });
  });
});

describe('watching a page', () => {
  /** Starts the watcher as the extension does and keeps every reading that is new. */
  const watch = () =>
    page.run(() => {
      const doubt = window.fairway.makeStaleDoubt();
      const kept: string[] = [];
      let runs = 0;
      Object.assign(window, { kept, runs: () => runs });
      window.fairway.watch((reading) => {
        runs += 1;
        const { people, fields, confidence } = doubt(reading);
        const seen = `${people} ${fields.name?.value ?? '-'} ${confidence >= 0.8 ? 'sure' : 'unsure'}`;
        if (kept.at(-1) === seen) return false;
        kept.push(seen);
        return true;
      });
    });
  const kept = () => page.run(() => (window as never as { kept: string[] }).kept);
  const runs = () => page.run(() => (window as never as { runs(): number }).runs());

  it('sees a name that arrives late', async () => {
    await open('late');
    await watch();
    await until('the name', async () => (await kept()).at(-1) === '1 Priya Nair sure');
  });

  it('doubts a person who was switched without a new address', async () => {
    await open('switch');
    await page.run(() => history.replaceState(null, '', '/people/17'));
    await watch();
    await until('the first person', async () => (await kept()).at(-1) === '1 Priya Nair sure');
    await page.run(() => document.querySelector<HTMLElement>('#next')?.click());
    await until('the second person', async () => (await kept()).at(-1) === '1 Tom Alder unsure');
  });

  it('doubts the old name under a new address until the new name is there', async () => {
    await open('switch');
    await page.run(() => history.replaceState(null, '', '/people/17'));
    await watch();
    await until('the first person', async () => (await kept()).at(-1) === '1 Priya Nair sure');
    await page.run(() => history.pushState(null, '', '/people/18'));
    await until('doubt', async () => (await kept()).at(-1) === '1 Priya Nair unsure');
    await page.run(() => document.querySelector<HTMLElement>('#next')?.click());
    await until('the second person', async () => (await kept()).at(-1) === '1 Tom Alder sure');
  });

  it('reads a page with a ticking clock ever more seldom, and one at rest not at all', async () => {
    await open('definition-list');
    await watch();
    await until('a reading', async () => (await runs()) > 0);
    await page.run(() => {
      const clock = document.body.appendChild(document.createElement('p'));
      const end = performance.now() + 3000;
      const tick = () => {
        clock.textContent = String(performance.now());
        if (performance.now() < end) requestAnimationFrame(tick);
        else Object.assign(window, { ticked: true });
      };
      tick();
    });
    await until('the clock to end', () => page.run(() => 'ticked' in window));
    expect(await runs()).toBeLessThanOrEqual(6);
  });

  it('begins anew, and then at one go, when the page changes while it is read', async () => {
    await open('definition-list');
    await page.run(() => {
      const begun: number[] = [];
      Object.assign(window, { begun });
      let tasks = 0;
      const count = () => {
        tasks += 1;
        setTimeout(count);
      };
      count();
      const read = function* () {
        const first = begun.push(tasks) === 1;
        if (first) document.body.append('Tom Alder');
        // The first is not done before the page has had its turn; the second is long enough to be parted.
        while (first && tasks === begun[0]) yield;
        for (const end = performance.now() + 50; performance.now() < end; ) yield;
        if (!first) Object.assign(window, { tasksMeanwhile: tasks - begun[1]! });
        return true;
      };
      window.fairway.watchPage(window, read, { signal: new AbortController().signal });
    });
    await until('the second reading', () => page.run(() => 'tasksMeanwhile' in window));
    expect(await page.run(() => (window as never as { begun: number[] }).begun.length)).toBe(2);
    expect(await page.run(() => (window as never as { tasksMeanwhile: number }).tasksMeanwhile)).toBe(0);
  });

  it('does not read again because somebody types into an editor', async () => {
    await open('definition-list');
    await page.run(() => {
      const editor = document.body.appendChild(document.createElement('div'));
      editor.contentEditable = 'true';
      editor.focus();
    });
    await watch();
    await until('a reading', async () => (await runs()) > 0);
    const before = await runs();
    await page.type('We agreed on this today. ');
    await page.type('And on that.');
    expect(await runs()).toBe(before);
  });
});

describe('Acme HR, by the generic reader', () => {
  it('reads each profile right, and nobody on its lists', async () => {
    const acme = await serveAcmeHr();
    try {
      await page.open(`${acme.url}/people`);
      await until('the list', () => page.run(() => document.querySelectorAll('main tr').length > 3));
      expect((await read()).people).toBe('several');
      const people = await page.run(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('main td a[href^="/people/"]')].map((link) => ({
          id: link.pathname.split('/')[2] ?? '',
          name: link.textContent ?? '',
        })),
      );
      expect(people.length).toBeGreaterThan(3);
      for (const { id, name } of people) {
        await page.open(`${acme.url}/people/${id}`);
        await until(name, () => page.run(() => Boolean(document.querySelector('main h1')?.textContent)));
        const reading = await read();
        expect(reading).toMatchObject({ system: 'generic', people: 1, fields: { name: { value: name } } });
        expect(reading.externalIds).toContainEqual({ kind: 'profile', value: id });
        expect(reading.confidence).toBeGreaterThanOrEqual(SURE);
      }
    } finally {
      await acme.close();
    }
  });
});
