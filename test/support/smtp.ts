import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  url: string;
  /** What has arrived, as it was sent. */
  letters: { to: string[]; raw: string }[];
  close(): Promise<void>;
}

/** A real SMTP server that keeps what it is sent. */
export async function startMailServer(): Promise<MailServer> {
  const letters: MailServer['letters'] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, { envelope }, done) {
      let raw = '';
      for await (const chunk of stream) raw += chunk;
      letters.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
      done();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
