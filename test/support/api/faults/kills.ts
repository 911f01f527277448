import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Account } from '../../server.ts';
import { connections } from '../load.ts';
import { prepareOrganisation } from '../organisation.ts';
import { type Ledger, type Losses, lossesIn, newLedger } from './ledger.ts';

const writers = 6;
const mostPlans = 48;

/**
 * Kills the server (SIGKILL) this many times while it takes status notes, sign-ins and sign-outs, starts it again each
 * time, sends again what was not answered, and then compares the record with what was acknowledged.
 */
export async function killServer(
  count: number,
  random: () => number,
): Promise<Losses & { acknowledged: number }> {
  const { folder, manager, plans: ids } = await prepareOrganisation(Math.min(mostPlans, writers + count));
  const ledger = newLedger();
  let next = standBy();
  for (let kill = 0; kill < count; kill += 1) {
    const child = await next;
    const url = await start(child, folder);
    next = standBy();
    await writeUntilKilled(child, url, { manager, ids, ledger, after: 15 + random() * 120 });
  }
  const last = await next;
  await settle(await start(last, folder), manager, ledger);
  await kill(last);
  return lossesIn(folder, ledger);
}

export async function standBy(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'standby.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

export async function start(child: ChildProcess, folder: string): Promise<string> {
  child.send(folder);
  const [url] = (await once(child, 'message')) as [string];
  return url;
}

export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

interface Work {
  manager: Account;
  ids: string[];
  ledger: Ledger;
  /** Milliseconds of writing before the kill. */
  after: number;
}

async function writeUntilKilled(child: ChildProcess, url: string, { manager, ids, ledger, after }: Work) {
  await settle(url, manager, ledger);
  const { post, close } = connections(writers + 1);
  let isUp = true;
  const untilDown = async (step: () => Promise<void>) => {
    while (isUp) await step().catch(() => undefined);
  };
  const write = async (writer: number) => {
    const planId = ids[(writer + writers * Math.floor(ledger.notes.size / writers)) % ids.length]!;
    const id = crypto.randomUUID();
    ledger.notes.set(id, { planId, reason: `reason ${id}`, acknowledged: false });
    await sendNote(post, url, manager, ledger, id);
  };
  const signInAndOut = async () => {
    const { email, password } = manager;
    const answer = await post(`${url}/api/auth/sign-in/email`, '', { email, password });
    if (answer.status !== 200) return;
    const { token } = JSON.parse(answer.body) as { token: string };
    ledger.sessions.set(token, 'in');
    if (ledger.sessions.size % 2 === 0) return;
    ledger.sessions.set(token, 'unknown');
    const out = await post(`${url}/api/auth/sign-out`, token, {});
    if (out.status === 200) ledger.sessions.set(token, 'out');
  };
  const working = [...Array(writers).keys()].map((writer) => untilDown(() => write(writer)));
  working.push(untilDown(signInAndOut));
  await new Promise((resume) => setTimeout(resume, after));
  await kill(child);
  isUp = false;
  await Promise.all(working);
  close();
}

export type Post = ReturnType<typeof connections>['post'];

export async function sendNote(
  post: Post,
  url: string,
  manager: Account,
  ledger: Ledger,
  id: string,
): Promise<void> {
  const note = ledger.notes.get(id)!;
  const now = new Date().toISOString();
  const data = { status: 'on_track', reason: note.reason, happenedOn: now.slice(0, 10) };
  const command = { id, planId: note.planId, type: 'note_status', version: 1, notedAt: now, data };
  const { status, body } = await post(`${url}/v1/commands`, manager.token, { commands: [command] });
  if (status !== 200) return;
  const [answer] = (JSON.parse(body) as { answers: { status: string }[] }).answers;
  if (answer?.status === 'done' || answer?.status === 'already_done') note.acknowledged = true;
}

/** Sends again, by their ids, the notes that were never answered. */
async function settle(url: string, manager: Account, ledger: Ledger): Promise<void> {
  const { post, close } = connections(1);
  for (const [id, { acknowledged }] of ledger.notes) {
    if (!acknowledged) await sendNote(post, url, manager, ledger, id);
  }
  close();
}
