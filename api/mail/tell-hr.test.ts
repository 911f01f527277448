import { sampleTriage } from '@fairway/shared/plan/sample.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Account, startTestServer, type TestServer } from '../../test/support/server.ts';
import { type MailServer, startMailServer } from '../../test/support/smtp.ts';
import { hrOfReferral } from '../record/hr-of.ts';
import { smtpMail } from './smtp.ts';

let mail: MailServer;
let server: TestServer;
let manager: Account;
let subject: Account;
let orgId: string;
const expected: string[] = [];

beforeAll(async () => {
  mail = await startMailServer();
  server = await startTestServer({ now: () => new Date('2026-03-02T09:00:00Z') });
  const { join, first, call } = server;
  const patch = ({ personId }: Account, change: object) =>
    call(first, 'PATCH', `/v1/people/${personId}`, change);
  const above = await join('Alma Above', ['hr']);
  manager = await join('Mia Novak', ['manager', 'hr'], above.personId);
  subject = await join('Eli Sanz', ['employee', 'hr'], manager.personId);
  const [care, sales] = [await join('Cara Care', ['hr']), await join('Sol Sales', ['hr'])];
  const left = await join('Lou Left', ['hr']);
  await join('Ada Min', ['administrator']);
  await server.otherOrganisation('Globex');
  await patch(subject, { department: 'Care' });
  await patch(manager, { department: 'Sales' });
  await patch(left, { leftOn: '2026-03-01' });
  for (const [who, unit] of [
    [care, 'Care'],
    [sales, 'Sales'],
  ] as const)
    await call(first, 'PUT', `/v1/people/${who.personId}/hr-scope`, { units: [unit] });
  expected.push(first.email, care.email);
  orgId = (await call(first, 'GET', '/v1/me')).body.organisation.id;
  // Only now: links are then shown, and accounts can be opened without reading mail.
  server.server.parts.mail = smtpMail({ url: mail.url, from: 'fairway@acme.example' });
}, 60_000);
afterAll(async () => {
  await server.close();
  await mail.close();
});

const misconduct = {
  ...sampleTriage,
  answers: { ...sampleTriage.answers, misconduct: 'yes' as const },
  choice: 'hr' as const,
};

/** Opens what triage led to, over the API. Returns the plan's id. */
async function open(triage: object): Promise<string> {
  const planId = crypto.randomUUID();
  const command = { id: crypto.randomUUID(), planId, type: 'open_plan', version: 2 };
  const data = { subjectId: subject.personId, triage };
  const commands = [{ ...command, notedAt: '2026-03-02T09:00:00Z', data }];
  const { body } = await server.call(manager, 'POST', '/v1/commands', { commands });
  if (body.answers[0].status !== 'done') throw new Error(body.answers[0].code);
  return planId;
}

const mailed = () => vi.waitFor(() => expect(mail.letters).toHaveLength(expected.length));

it('tells those who are HR to a referral, and nobody else', async () => {
  await open(misconduct);
  await mailed();
  expect(mail.letters.flatMap(({ to }) => to).sort()).toEqual(expected.sort());
});

it('names nobody and no plan, in subject and text', () => {
  for (const { raw } of mail.letters) {
    expect(raw).toMatch(/^Subject: Something waits for you in Fairway\r$/m);
    expect(raw).toContain(`${server.url}/`);
    expect(raw).not.toMatch(/Eli|Sanz|Mia|Novak|plan|performance|misconduct|referr/i);
  }
});

it('tells of nothing else that is opened, and of a referral once', async () => {
  const planId = await open(sampleTriage);
  const coaching = { ...sampleTriage, choice: 'coaching', reason: 'It is early.' };
  for (const id of [planId, await open(coaching), crypto.randomUUID()])
    expect(await hrOfReferral(server.server.parts.database, { orgId }, id, '2026-03-02')).toEqual([]);
  await open(misconduct);
  await vi.waitFor(() => expect(mail.letters).toHaveLength(2 * expected.length));
});

it('records a referral though the mail server is down, and says so in the log without a name', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  server.server.parts.mail = smtpMail({ url: 'smtp://127.0.0.1:1', from: 'fairway@acme.example' });
  await open(misconduct);
  await vi.waitFor(() => expect(log).toHaveBeenCalled());
  expect(log.mock.calls).toEqual([['The mail server did not take 2 of 2 letters to HR.']]);
  log.mockRestore();
});
