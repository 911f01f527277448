import { median, percentile } from '../../support/measure/statistics.ts';
import { atRest, drawn } from './at-rest.ts';
import type { Desk, Tab } from './desk.ts';

/** What 300 keys cost, each figure for one key but the last four. */
export interface Typing {
  mainThread: number;
  layouts: number;
  cpu: number;
  /** From key to the frame after it, the median in milliseconds. */
  frame: number;
  /** 98th percentile of the browser's own measure of a key's latency, in milliseconds; it counts in steps of eight. */
  latency: number;
  /** Mutations in the editable body. */
  writes: number;
  heapMiB: number;
}

/** What a manager types first, with enough in it to warn about. */
const TEXT =
  'Improve communication with customers and be more professional. Answer emails quickly, reduce errors in orders, ' +
  'show a better attitude in meetings and always be on time. We hope that quality will improve as soon as possible. ' +
  'Try to help the team where possible, and take more ownership of the weekly report to finance.';
const KEYS = 300;

interface Felt {
  frames: number[];
  latencies: number[];
  writes: number;
}

/** Opens the page afresh, types into the field under `selector`, and says what it took. */
export async function typeInto(desk: Desk, url: string, selector: string): Promise<Typing> {
  const tab = await desk.open(url);
  await tab.page.bringToFront();
  await tab.page.click(selector);
  await atRest(tab.page);
  const writesBefore = (await felt(tab)).writes;
  const before = await tab.metrics();
  const cpu = await desk.cpu();
  for (const key of TEXT.slice(0, KEYS)) {
    await tab.page.keyboard.press(key === ' ' ? 'Space' : key);
    await drawn(tab.page);
  }
  await atRest(tab.page);
  const after = await tab.metrics();
  const cpuAfter = await desk.cpu();
  const { frames, latencies, writes } = await felt(tab);
  // What the browser leaves out took less than its sixteen milliseconds.
  const quick = Array.from({ length: Math.max(0, KEYS - latencies.length) }, () => 8);
  await tab.session.send('HeapProfiler.collectGarbage');
  await tab.session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await tab.metrics();
  await tab.close();
  return {
    mainThread: ((after.TaskDuration! - before.TaskDuration!) * 1000) / KEYS,
    layouts: (after.LayoutCount! - before.LayoutCount!) / KEYS,
    cpu: (cpuAfter - cpu) / KEYS,
    frame: median(frames),
    latency: percentile([...latencies, ...quick], 0.98),
    writes: writes - writesBefore,
    heapMiB: JSHeapUsedSize! / 1024 / 1024,
  };
}

const felt = ({ page }: Tab): Promise<Felt> =>
  page.evaluate(() => (globalThis as unknown as { felt: Felt }).felt);
