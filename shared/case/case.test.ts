import type { CaseAnswer, CaseAudience } from '@fairway/shared/contract/case.ts';
import { anyText } from '@fairway/shared/documents/hostile.ts';
import { SETTING, samples } from '@fairway/shared/documents/sample.ts';
import { fold, type PlanEvent } from '@fairway/shared/plan';
import { eventDefinition } from '@fairway/shared/plan/events/index.ts';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { chronology } from './chronology.ts';
import { caseFiles, type Files } from './files.ts';
import { zipped } from './zip.ts';

type History = CaseAnswer['plan']['history'];

const historyOf = (events: readonly Omit<PlanEvent, 'planId' | 'commandId'>[]): History =>
  events.map((event) => ({ ...event, title: eventDefinition(event.type, event.version).title }));

function answerOf(history: History, audience: CaseAudience = 'hr'): CaseAnswer {
  const events = history.map((event) => ({ ...event, planId: 'a1b2c3d4', commandId: '' }));
  return {
    audience,
    record: {
      format: 'fairway-record',
      version: 1,
      exportedAt: '2026-05-12T09:00:00.000Z',
      entries: history.map(({ seq }) => ({ seq, hash: 'h', prevHash: 'p', withheld: true })),
      checkpoints: ['fairway1.abc.def'],
    },
    plan: { plan: fold(events)!, relation: audience, allowed: [], history, people: SETTING.people },
  };
}

const made = { setting: SETTING, paper: 'a4', verifier: '<!doctype html><title>Check</title>' } as const;
const text = (files: Files, path: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[path]);

/** The same events with every text that a person writes replaced. */
function written(value: unknown, by: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((part) => written(part, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      typeof part === 'string' && WRITTEN.test(name) ? by(part) : written(part, by),
    ]),
  );
}
const WRITTEN =
  /^(text|note|praise|obstacles|reason|statement|summary|evidence|witness|name|metric|unit|deliverable|owner|standard|duty|success|situation|acceptedBy|ifMet|ifNotMet)$/;

describe('the files of a case', () => {
  it('are those that the field needs, with names that tell nothing', async () => {
    const files = await caseFiles(answerOf(historyOf(samples.ended('termination').history)), made);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        ...['README.txt', 'verify.html', 'record.json', 'checkpoints.txt', 'chronology.csv'],
        ...['pages/the-record.html', 'pages/copy.html', 'pages/letter-1.html', 'letters/letter-1.docx'],
      ]),
    );
    for (const path of Object.keys(files)) expect(path).toMatch(/^([a-z]+\/)?[A-Za-z0-9-]+\.[a-z]+$/);
    expect(JSON.parse(text(files, 'record.json')).checkpoints).toEqual(['fairway1.abc.def']);
    expect(text(files, 'pages/the-record.html')).toContain('withheld override');
  });

  it('say in the README what each file is, for whom, and how much is left out', async () => {
    const files = await caseFiles(answerOf(historyOf(samples.running().history), 'employee'), made);
    const readme = text(files, 'README.txt');
    for (const path of Object.keys(files)) if (path !== 'README.txt') expect(readme).toMatch(`${path} `);
    expect(readme).toMatch(/This is for the employee/);
    expect(readme).toMatch(/Of \d+ entries, \d+ are not for this reader/);
    expect(readme).toMatch(/^[^\n]*\r\n/);
    for (const { name } of SETTING.people) expect(readme).not.toContain(name);
  });

  it('keep off paper what the employee asked HR in private, and why somebody was away', async () => {
    const files = await caseFiles(answerOf(historyOf(samples.running().history)), made);
    for (const path of ['pages/the-record.html', 'chronology.csv']) {
      expect(text(files, path)).not.toMatch(/asked to talk to HR|absence/i);
    }
    expect(text(files, 'pages/the-record.html')).toContain('in private is not printed');
  });

  it('come out of the zip as they went in, in one folder', async () => {
    const files = await caseFiles(answerOf(historyOf(samples.shared().history), 'manager'), made);
    const zip = zipped('case-manager-2026-05-12', files, new Date('2026-05-12T09:00:00Z'));
    const out = unzipSync(zip);
    expect(Object.keys(out)).toEqual(Object.keys(files).map((path) => `case-manager-2026-05-12/${path}`));
    for (const [path, file] of Object.entries(files))
      expect(strFromU8(out[`case-manager-2026-05-12/${path}`]!)).toBe(strFromU8(file));
  });

  it('have no formula in a cell, whatever anybody wrote', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.constantFrom('=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '";=1'),
        ),
        (bait) => {
          const history = historyOf(samples.ended('met').history).map((event) => ({
            ...event,
            title: bait,
            data: written(event.data, () => bait),
          }));
          const people = SETTING.people.map((person) => ({ ...person, name: bait }));
          const csv = chronology({ history }, { ...SETTING, people }).slice(1);
          const rows = Papa.parse<string[]>(csv.trimEnd()).data;
          expect(rows.map((row) => row.length)).toEqual(Array(history.length).fill(6));
          for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
          for (const line of csv.split('\r\n')) expect(line === '' || /^"|^[^=+\-@]/.test(line)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('have a calendar without a word that anybody wrote', async () => {
    const bait = 'x\r\nATTACH:https://example.com\r\nSUMMARY:plan of Sam';
    const history = historyOf(samples.running().history).map((event) => ({
      ...event,
      data: written(event.data, () => bait),
    }));
    const dates = text(await caseFiles(answerOf(history), made), 'dates.ics');
    expect(dates).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    const lines = dates.split('\r\n').slice(0, -1);
    for (const line of lines) {
      expect(line).toMatch(
        /^(BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|CLASS|TRANSP):[\w .:/@-]+$/,
      );
      expect(line.length).toBeLessThanOrEqual(75);
    }
    expect(lines.filter((line) => line.startsWith('SUMMARY')).toSorted()).toEqual(
      ['Check-in', 'Check-in', 'Last day'].map((title) => `SUMMARY:${title}`),
    );
  });

  it('refer to nothing outside and run nothing, whatever anybody wrote', async () => {
    const bait = `"><script src=https://example.com></script><img src=x onerror=1><a href='javascript:1'>`;
    const history = historyOf(samples.ended('termination').history).map((event) => ({
      ...event,
      data: written(event.data, () => bait),
    }));
    const setting = { ...SETTING, letterhead: { name: bait, lines: [bait] } };
    const files = await caseFiles(answerOf(history), { ...made, setting });
    const pages = Object.keys(files).filter((path) => path.startsWith('pages/'));
    expect(pages.length).toBeGreaterThan(5);
    for (const path of pages) {
      const tags = JSON.stringify(parse(text(files, path)), (name, value) =>
        name === 'parentNode' ? null : value,
      );
      expect(tags).not.toMatch(/"nodeName":"(script|img|a|link|iframe|object)"/);
      expect(tags).not.toMatch(/"name":"(src|href|on\w+|style)"/);
    }
    for (const path of Object.keys(files).filter((one) => one.endsWith('.docx'))) {
      for (const [name, part] of Object.entries(unzipSync(files[path]!))) {
        if (name.endsWith('.rels')) expect(strFromU8(part)).not.toMatch(/TargetMode|:\/\/example/);
      }
    }
  });
});
