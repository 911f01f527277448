import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPlanList } from '@fairway/api/record/plan-list.ts';
import { readPlan, readRecord } from '@fairway/api/record/read-plan.ts';
import type { RecordFile } from '@fairway/shared/record/evidence.ts';
import type { PlanListFile } from '@fairway/shared/record/plan-list.ts';
import axe from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkIn, planAt, send } from '../support/api/walk.ts';
import { createWorld } from '../support/api/world.ts';
import { type PageDriver, until } from './page-driver.ts';

const PAGE = pathToFileURL(join(import.meta.dirname, '../../api/verifier/dist/verify.html')).href;

/** A real record of a plan, and the checkpoints that its parties got. */
async function sample(): Promise<{ record: RecordFile; kept: string[]; list: PlanListFile }> {
  const world = await createWorld();
  const planId = await planAt(world, 'active');
  await send(world, 'mia', { planId, type: 'log_check_in', data: checkIn('2026-03-02') });
  const record = (await readRecord(world.parts, world.as('eli'), planId))!;
  const kept = (await readPlan(world.parts, world.as('eli'), planId))!.checkpoints!.map(({ line }) => line);
  const list = await readPlanList(world.parts, world.as('hana'));
  world.close();
  return { record: JSON.parse(JSON.stringify(record)), kept, list };
}

/** What the page that checks records must do in one browser, opened from a folder without a server. */
export function verifierSuite(browser: string, drive: (script: string) => Promise<PageDriver>): void {
  let page: PageDriver;
  let folder: string;
  let record: RecordFile;
  let kept: string[];
  let list: PlanListFile;

  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const chooseRecord = (file: unknown) =>
    page.choose('input[aria-label="The record"]', write('record.json', JSON.stringify(file)));
  const status = () => page.run(() => document.querySelector('[role=status]')?.textContent ?? '');
  const says = (words: RegExp) =>
    until(`“${words}”`, async () => words.test(await status())).catch(async (error) => {
      throw new Error(`${error.message} It says: ${await status()}`);
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fairway-verifier-'));
    ({ record, kept, list } = await sample());
    page = await drive('');
  });
  afterAll(async () => {
    await page?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => page.open(PAGE));

  describe(`the page that checks a record, in ${browser}, from a folder`, () => {
    it('says that a record holds with the checkpoints that somebody kept in a mail', async () => {
      await says(/Nothing is checked yet/);
      await chooseRecord(record);
      await says(/Nothing in the record contradicts itself/);
      const mail = `Dear Eli,\n\nplease keep these:\n${kept.map((line) => line.match(/.{1,60}/g)!.join('\n')).join('\n\n')}\n\nHana`;
      await page.choose('input[aria-label="Files with checkpoints"]', write('mail.txt', mail));
      await says(/The record holds.*all 3 checkpoints/);
    });

    it('names the first entry that was changed', async () => {
      const changed = structuredClone(record);
      const entry = changed.entries.find((one) => !one.withheld && one.type === 'check_in_held')!;
      Object.assign(entry, { happenedOn: '2026-02-01' });
      await chooseRecord(changed);
      await says(new RegExp(`does not hold.*Entry ${entry.seq}: This entry was changed`));
      const marked = await page.run(() =>
        [...document.querySelectorAll('tbody tr')]
          .filter((row) => row.querySelector('[data-label=Check]')?.textContent === 'fails')
          .map((row) => row.querySelector('th')?.textContent),
      );
      expect(marked).toEqual([String(entry.seq)]);
    });

    it('names the checkpoint against which the end was cut off', async () => {
      await chooseRecord({ ...record, entries: record.entries.slice(0, 3), checkpoints: [] });
      await page.choose('input[aria-label="Files with checkpoints"]', write('kept.txt', kept.at(-1)!));
      await says(/does not hold.*Checkpoint 1 names entry \d+, which this record does not have/);
    });

    it('takes a checkpoint that is typed, by keyboard alone', async () => {
      await chooseRecord(record);
      await says(/contradicts itself/);
      const focused = () =>
        page.run(() => document.activeElement?.closest('.fw-field')?.querySelector('.fw-label')?.textContent);
      await page.run(() => (document.activeElement as HTMLElement | null)?.blur());
      await until('the field for checkpoints', async () => {
        await page.press('Tab');
        return /kept/.test((await focused()) ?? '');
      });
      await page.type(kept[0]!.slice(0, 60));
      await says(/contradicts itself/);
      await page.type(kept[0]!.slice(60));
      await says(/The record holds.*the checkpoint/);
    });

    it('checks a list of plans, and names the checkpoint over one that it does not have', async () => {
      await page.choose('input[aria-label="The record"]', write('plan-list.json', JSON.stringify(list)));
      await says(/contradicts itself/);
      await page.choose('input[aria-label="Files with checkpoints"]', write('kept.txt', kept[1]!));
      await says(/The record holds/);
      const other = { ...list, entries: list.entries.slice(0, 1), checkpoints: [] };
      await page.choose('input[aria-label="The record"]', write('plan-list.json', JSON.stringify(other)));
      await says(/does not hold.*Checkpoint 1 is over a plan, or a part of one/);
    });

    it('says which file it cannot use, and goes on with what it had', async () => {
      await chooseRecord(record);
      await page.choose('input[aria-label="Files with checkpoints"]', write('letter.txt', 'Dear Eli'));
      await until('a word about the file', () =>
        page.run(() =>
          document.querySelector('[role=alert]')?.textContent?.startsWith('letter.txt: neither'),
        ),
      );
      await says(/contradicts itself/);
    });

    it('takes files that are dropped anywhere', async () => {
      await page.run(
        ({ text, line }) => {
          const data = new DataTransfer();
          data.items.add(new File([text], 'record.json'));
          data.items.add(new File([line], 'kept.txt'));
          document
            .querySelector('h1')!
            .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
        },
        { text: JSON.stringify(record), line: kept[1]! },
      );
      await says(/The record holds/);
    });

    it('shows what a hostile record holds as text, loads nothing and runs nothing of it', async () => {
      const hostile = structuredClone(record);
      const bait = '<img src="https://example.com/x" onerror="document.title=1">';
      for (const entry of hostile.entries)
        if (!entry.withheld) Object.assign(entry, { type: bait, happenedOn: bait });
      hostile.exportedAt = bait;
      await chooseRecord({ ...hostile, checkpoints: [bait, null, 7] });
      await says(/does not hold/);
      const found = await page.run(() => ({
        images: document.querySelectorAll('img').length,
        loaded: performance.getEntriesByType('resource').length,
        title: document.title,
      }));
      expect(found).toEqual({ images: 0, loaded: 0, title: 'Check a Fairway record' });
    });

    it('has no accessibility violation, and fits a phone', async () => {
      await chooseRecord(record);
      await says(/contradicts itself/);
      await page.run(() => document.querySelector<HTMLElement>('summary')?.click());
      const violations = await page.run(async (source) => {
        const scope = globalThis as { axe?: typeof axe };
        new Function(source).call(globalThis);
        const { violations: found } = await scope.axe!.run(document);
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }, axe.source);
      expect(violations).toEqual([]);
      await page.resize(320, 700);
      expect(await page.run(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.resize(900, 700);
    });
  });
}
