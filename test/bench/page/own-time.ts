import type { CDPSession } from 'playwright-core';

const SAMPLE_EVERY_MICROSECONDS = 100;

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** The time that scripts of an extension took in a page during `act`, in milliseconds, by samples of the main thread. */
export async function ownScriptTime(session: CDPSession, act: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_MICROSECONDS });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  return timeOfExtensions(profile);
}

function timeOfExtensions({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  // What our scripts call in the browser itself has no address of its own: it counts as ours.
  const claim = (id: number): void => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) if (!ours.has(child)) claim(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension://')) claim(id);
  const microseconds = samples.reduce(
    (sum, node, at) => sum + (ours.has(node) ? Math.max(0, timeDeltas[at + 1] ?? 0) : 0),
    0,
  );
  return microseconds / 1000;
}
