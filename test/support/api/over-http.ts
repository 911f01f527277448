import type { CommandAnswer } from '@fairway/shared/contract/commands.ts';
import { contentHash } from '@fairway/shared/plan';
import { sampleContent, sampleTriage } from '@fairway/shared/plan/sample.ts';
import type { Account, TestServer } from '../server.ts';

/** The one client that the server's own test helper is. */
type Caller = Pick<TestServer, 'call'>;

export interface Parties {
  hr: Account;
  manager: Account;
  /** Their person id: a plan runs without them ever signing in. */
  employee: string;
}

export const content = sampleContent('2026-03-09');

/** Sends one command and gives back its answer; anything but a 200 throws. */
export async function command(
  { call }: Caller,
  who: Account,
  planId: string,
  type: string,
  data: unknown,
  id: string = crypto.randomUUID(),
): Promise<CommandAnswer> {
  const notedAt = new Date().toISOString();
  const { status, body } = await call(who, 'POST', '/v1/commands', {
    commands: [{ id, planId, type, version: 1, notedAt, data }],
  });
  if (status !== 200) throw new Error(`${type} was answered with ${status}.`);
  return body.answers[0];
}

const utcToday = () => new Date().toISOString().slice(0, 10);

/** Takes a new plan on the employee to its launch today, each step by whom it belongs to. Gives back its id. */
export async function launchedPlan(
  server: Caller,
  { hr, manager, employee }: Parties,
  today = utcToday(),
): Promise<string> {
  const planId = crypto.randomUUID();
  const hash = contentHash(content);
  const steps: [Account, string, unknown][] = [
    [manager, 'open_plan', { subjectId: employee, triage: sampleTriage }],
    [manager, 'submit_draft', { content }],
    [hr, 'approve', { contentHash: hash, timingLookedAt: true }],
    [manager, 'share', { contentHash: hash }],
    [manager, 'launch', { happenedOn: today }],
  ];
  for (const [who, type, data] of steps) {
    const answer = await command(server, who, planId, type, data);
    if (answer.status !== 'done') throw new Error(`${type}: ${answer.status} ${answer.code}`);
  }
  return planId;
}

/** The data of a check-in held today. */
export const checkInToday = (note: string, today = utcToday()) => ({
  happenedOn: today,
  note,
  praise: '',
  obstacles: '',
  goals: [{ goalId: 'goal', status: 'at_risk', value: 70 }],
  supportGiven: [],
});
