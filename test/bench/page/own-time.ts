import type { CDPSession } from 'playwright-core';

/** What scripts of an extension took of a page's main thread. */
export interface OwnScript {
  /** Processor time in milliseconds, with what the browser needed to compile them and what they made it do. */
  time: number;
  /** Tasks of over 50 ms of processor time that would have been shorter without them. */
  longTasks: number;
}

/** An event of the browser's own trace; times in microseconds, `tdur` those of the thread's processor time. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { fileName?: string; data?: { url?: string } };
}

const CATEGORIES = ['toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** Events under which scripts are compiled and run. */
const SCRIPTS = new Set(['v8.compile', 'EvaluateScript', 'v8.callFunction', 'FunctionCall']);
const TASKS = new Set(['ThreadControllerImpl::RunTask', 'RunTask']);
const LONG = 50_000;

/**
 * What scripts of an extension take of the page's main thread during `act`. Counted in processor time: on a busy machine a
 * clock on the wall counts the time of others.
 */
export async function ownScript(session: CDPSession, act: () => Promise<void>): Promise<OwnScript> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  await session.send('Tracing.end');
  await complete;
  return sumUp(events.filter(({ ph }) => ph === 'X'));
}

const address = ({ args }: TraceEvent) => args?.data?.url ?? args?.fileName ?? '';
const isOurs = (event: TraceEvent) => address(event).startsWith('chrome-extension://');
/** The frame of the strip has a thread of its own: what is measured is where the content scripts are. */
const inPage = (event: TraceEvent) =>
  isOurs(event) && /\/(?:content-scripts\/|checks|tools)/.test(address(event));
const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
const within = (inner: TraceEvent, outer: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
const sum = (events: TraceEvent[]) => events.reduce((total, { tdur = 0 }) => total + tdur, 0);

function sumUp(events: TraceEvent[]): OwnScript {
  const threads = new Set(events.filter(inPage).map(threadOf));
  const there = events.filter((event) => threads.has(threadOf(event)));
  const scripts = outermost(there.filter(({ name }) => SCRIPTS.has(name)));
  const marks = there.filter(isOurs);
  const ours = scripts.filter((script) => marks.some((mark) => within(mark, script)));
  const tasks = outermost(there.filter(({ name }) => TASKS.has(name)));
  const long = tasks.filter((task) => {
    const without = (task.tdur ?? 0) - sum(ours.filter((script) => within(script, task)));
    return (task.tdur ?? 0) > LONG && without <= LONG;
  });
  return { time: sum(ours) / 1000, longTasks: long.length };
}

/** Those events of one thread that lie in no other. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...events]
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
