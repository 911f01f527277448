import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/support/server.ts';
import { type MailServer, startMailServer } from '../../test/support/smtp.ts';

let mail: MailServer;
let server: TestServer;
beforeAll(async () => {
  mail = await startMailServer();
  server = await startTestServer({
    env: { FAIRWAY_SMTP_URL: mail.url, FAIRWAY_MAIL_FROM: 'Fairway <fairway@acme.example>' },
  });
});
afterAll(async () => {
  await server.close();
  await mail.close();
});

async function invite(name: string, email: string | null) {
  const { first, call } = server;
  const id = crypto.randomUUID();
  await call(first, 'POST', '/v1/people', { id, name, email });
  return call(first, 'POST', '/v1/invitations', { personId: id, roles: ['employee'] });
}

describe('an invitation by mail', () => {
  it('reaches the person alone, and its subject says nothing of a plan or of them', async () => {
    const { status, body } = await invite('Noa Lind', 'noa@acme.example');
    expect([status, body.link]).toEqual([201, null]);
    const letter = mail.letters.at(-1)!;
    expect(letter.to).toEqual(['noa@acme.example']);
    const subject = letter.raw.match(/^Subject: (.*)$/m)?.[1];
    expect(subject).toBe('Your account at Acme');
    expect(letter.raw).not.toMatch(/plan|improvement|performance/i);
    const token = letter.raw.replaceAll('=\r\n', '').match(/\/invitation\/([\w-]{43})/)?.[1];
    const opened = await server.call(undefined, 'GET', `/v1/invitations/${token}`);
    expect(opened.body.name).toBe('Noa Lind');
  });

  it('is a link for HR where the person has no address', async () => {
    const sent = mail.letters.length;
    expect((await invite('No Address', null)).body.link).toMatch(/\/invitation\//);
    expect(mail.letters).toHaveLength(sent);
  });

  it('lets no name add a header', async () => {
    const { status } = await invite('Eve\r\nBcc: eve@evil.example', 'eve@acme.example');
    expect(status).toBe(404);
    expect(mail.letters.every(({ to }) => to.every((address) => address.endsWith('@acme.example')))).toBe(
      true,
    );
  });
});

describe('a mail server that is down', () => {
  it('leaves no link open that nobody has, and says so', async () => {
    const down = await startMailServer();
    const other = await startTestServer({
      env: { FAIRWAY_SMTP_URL: down.url, FAIRWAY_MAIL_FROM: 'fairway@acme.example' },
    });
    await down.close();
    const id = crypto.randomUUID();
    await other.call(other.first, 'POST', '/v1/people', { id, name: 'Noa', email: 'noa@acme.example' });
    const wish = { personId: id, roles: ['employee'] };
    const { status, body } = await other.call(other.first, 'POST', '/v1/invitations', wish);
    expect([status, body.error.code]).toEqual([503, 'mail_not_sent']);
    expect((await other.call(other.first, 'GET', '/v1/invitations')).body.invitations).toEqual([]);
    await other.close();
  });
});
