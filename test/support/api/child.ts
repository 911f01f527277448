import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../../..');

export interface Child {
  process: ChildProcess;
  url: string;
  /** Ends it at once, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C would. */
  stop(): Promise<void>;
}

/** Starts a program of ours in a process of its own and waits for the first address that it prints. */
export async function startChild(
  program: string,
  env: Record<string, string>,
  args: string[] = [],
): Promise<Child> {
  const child = spawn(process.execPath, [join(root, program), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const url = await addressIn(child);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone;
  };
  return { process: child, url, kill: () => end('SIGKILL'), stop: () => end('SIGINT') };
}

async function addressIn(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  for await (const line of lines) {
    const address = line.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    if (address) {
      child.stdout!.resume();
      return address;
    }
  }
  throw new Error('The server ended before it was ready.');
}

/** Starts the real server in a process of its own over a data folder, on a port that is free. */
export const startServerChild = (folder: string, port = 0): Promise<Child> =>
  startChild('api/entry/node.ts', { FAIRWAY_DATA: folder, PORT: String(port), HOST: '127.0.0.1' });
