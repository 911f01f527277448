import { rmSync } from 'node:fs';
import { type Server, startServer } from '@fairway/api/entry/server.ts';
import { readSettings } from '@fairway/api/entry/settings.ts';
import type { CommandAnswer } from '@fairway/shared/contract/commands.ts';
import { callerOf, startTestServer } from '../../../server.ts';
import { type Fault, layWire } from '../../../wire.ts';
import { launchedPlan } from '../../over-http.ts';

export type Delivered = readonly Pick<CommandAnswer, 'id' | 'status'>[];

/** A server behind a wire, as a device meets it. */
export interface Far {
  folder: string;
  /** Brings a new plan to its launch, over a wire that holds. */
  newPlan(): Promise<string>;
  /** Sends a status note under each id; nothing where no whole answer came back. */
  deliver(planId: string, ids: readonly string[]): Promise<Delivered>;
  /** The same over a wire that does this to it; the device gives up once that has happened. */
  lose(planId: string, ids: readonly string[], fault: Fault): Promise<Delivered>;
  restart(): Promise<void>;
  /** Sets the server's clock to nine in the morning of a day, UTC. */
  on(day: string): void;
  stop(): Promise<void>;
  /** Ends all of it, and removes its folder. */
  close(): Promise<void>;
}

const DAY = '2026-03-02';

/** Starts a server with an organisation in it and lays a wire to it, which stays where it is when the server is started anew. */
export async function reachServer(): Promise<Far> {
  let clock = new Date(`${DAY}T09:00:00Z`);
  const now = () => clock;
  const first = await startTestServer({ now });
  const { folder, first: hr } = first;
  const manager = await first.join('Mia Novak', ['manager']);
  let server: Server = first.server;
  const wire = await layWire(first.url);
  const again = readSettings({ FAIRWAY_DATA: folder, PORT: new URL(first.url).port });
  const call = callerOf(first.url);

  async function deliver(planId: string, ids: readonly string[], signal?: AbortSignal): Promise<Delivered> {
    const over: typeof fetch = (url, init) => fetch(url, { ...init, ...(signal && { signal }) });
    const data = { status: 'on_track', reason: 'On time this week.', happenedOn: DAY };
    const notedAt = `${DAY}T09:00:00Z`;
    const commands = ids.map((id) => ({ id, planId, type: 'note_status', version: 1, notedAt, data }));
    try {
      const answer = await callerOf(wire.url, over)(manager, 'POST', '/v1/commands', { commands });
      return answer.status === 200 ? answer.body.answers : [];
    } catch {
      return [];
    }
  }

  return {
    folder,
    async newPlan() {
      clock = new Date(`${DAY}T09:00:00Z`);
      const employee = crypto.randomUUID();
      const person = { id: employee, name: 'An employee', managerId: manager.personId };
      const { status } = await call(hr, 'POST', '/v1/people', person);
      if (status !== 201) throw new Error(`Adding a person was answered with ${status}.`);
      return launchedPlan({ call }, { hr, manager, employee }, DAY);
    },
    deliver: (planId, ids) => deliver(planId, ids),
    async lose(planId, ids, fault) {
      const met = wire.fail(fault);
      const giveUp = new AbortController();
      const answered = deliver(planId, ids, giveUp.signal);
      await met;
      giveUp.abort();
      wire.fail('none');
      return answered;
    },
    async restart() {
      await server.close();
      server = await startServer(again, { now, signInsPerMinute: 10_000 });
    },
    on(day) {
      clock = new Date(`${day}T09:00:00Z`);
    },
    stop: () => server.close(),
    async close() {
      await wire.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
