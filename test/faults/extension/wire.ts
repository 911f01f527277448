import 'fake-indexeddb/auto';
import { createApi } from '@fairway/extension/api-client/api.ts';
import { newCommand } from '@fairway/extension/outbox/command.ts';
import { createOutbox } from '@fairway/extension/outbox/outbox.ts';
import { importKey } from '@fairway/extension/outbox/seal.ts';
import { indexedDbStore } from '@fairway/extension/outbox/store.ts';
import { runningPlan } from '../../support/running-plan.ts';
import { type Account, startTestServer, type TestServer } from '../../support/server.ts';
import { type Fault, layWire, type Wire } from '../../support/wire.ts';

/** Ways in which the way to the server fails, each with the faults that the wire then shows. */
const WAYS = {
  'reset before the server has it': ['reset_before'],
  'reset after the commit': ['reset_after'],
  'half an answer': ['half_answer'],
  'a storm of 503': ['unavailable'],
  'a captive portal that answers 200': ['portal'],
  'a wrong clock': ['reset_before', 'reset_after'],
} as const satisfies Record<string, Fault[]>;

export type Way = keyof typeof WAYS;
export const ways = Object.keys(WAYS) as Way[];

export interface Found {
  way: Way;
  sent: number;
  lost: number;
  doubled: number;
  /** Outboxes that still held something when the wire had been whole again for long. */
  undrained: number;
}

const NOTES_EACH = 3;
const FAULT_SHARE = 0.6;
const FAULTY_ROUNDS = 6;
const MOST_ROUNDS = 40;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Sends notes through the extension's own outbox, client and store over a wire that fails, so many seeds for each way. */
export async function failTheWire(seeds: number, random: () => number): Promise<Found[]> {
  const server = await startTestServer();
  const wire = await layWire(server.url);
  try {
    const found: Found[] = [];
    for (const way of ways) found.push(await failOneWay(server, wire, way, seeds, random));
    return found;
  } finally {
    await wire.close();
    await server.close();
  }
}

async function failOneWay(
  server: TestServer,
  wire: Wire,
  way: Way,
  seeds: number,
  random: () => number,
): Promise<Found> {
  const manager = await server.join(`Manager, ${way}`, ['manager']);
  const employee = await server.join(`Employee, ${way}`, ['employee'], manager.personId);
  const planId = await runningPlan(server.call, { manager, hr: server.first, subjectId: employee.personId });
  const device = await deviceOf(server, wire, manager);
  const found: Found = { way, sent: 0, lost: 0, doubled: 0, undrained: 0 };
  const sent: string[] = [];
  for (let seed = 0; seed < seeds; seed += 1) {
    for (let note = 0; note < NOTES_EACH; note += 1) sent.push(await device.note(planId, `${seed}.${note}`));
    const isDrained = await sendAll(device, wire, way, random);
    if (!isDrained) found.undrained += 1;
  }
  const { body } = await server.call(manager, 'GET', `/v1/plans/${planId}`);
  const recorded = Map.groupBy(body.plan.entries as { note: string }[], ({ note }) => note);
  found.sent = sent.length;
  found.lost = sent.filter((text) => !recorded.has(text)).length;
  found.doubled = sent.filter((text) => (recorded.get(text)?.length ?? 0) > 1).length;
  return found;
}

type Device = Awaited<ReturnType<typeof deviceOf>>;

/** An extension's outbox with a clock that can be set; its worker wakes when it asked to. */
async function deviceOf(server: TestServer, wire: Wire, manager: Account) {
  const { body: me } = await server.call(manager, 'GET', '/v1/me');
  const identity = {
    account: { organisationId: me.organisation.id as string, personId: manager.personId },
    key: await importKey(me.outboxKey),
  };
  const clock = { at: Date.now() };
  const api = createApi({ server: async () => wire.url, token: async () => manager.token, fetch });
  const outbox = createOutbox({
    store: indexedDbStore(),
    async send(commands) {
      const answer = await api.sendCommands(commands);
      return answer.ok ? { ok: true, value: answer.value.answers } : answer;
    },
    identity: async () => identity,
    now: () => clock.at,
    random: Math.random,
    wakeAt: () => undefined,
    changed: () => undefined,
  });
  const happenedOn = new Date().toISOString().slice(0, 10);
  return {
    clock,
    outbox,
    async note(planId: string, text: string): Promise<string> {
      const empty = { praise: '', obstacles: '', goals: [], supportGiven: [] };
      const data = { happenedOn, note: text, ...empty };
      const added = await outbox.add(newCommand(planId, 'log_check_in', data, Date.now()), true);
      if (!added.ok) throw new Error(`The outbox did not take it: ${added.problem.code}`);
      return text;
    },
  };
}

/** Drains until nothing waits: first over a failing wire, then over a whole one. False when something still waits. */
async function sendAll(
  { clock, outbox }: Device,
  wire: Wire,
  way: Way,
  random: () => number,
): Promise<boolean> {
  const faults = WAYS[way];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const isFaulty = round < FAULTY_ROUNDS && random() < FAULT_SHARE;
    void wire.fail(isFaulty ? faults[Math.floor(random() * faults.length)]! : 'none');
    const jump = way === 'a wrong clock' ? Math.round((random() - 0.5) * 20 * DAY_MS) : 0;
    clock.at += 6 * 60 * 1000 + jump;
    await outbox.drained();
    const { entries } = await outbox.view();
    if (entries.length === 0) return true;
  }
  return false;
}
