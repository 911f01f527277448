import { createTransport } from 'nodemailer';
import type { Mail } from './mail.ts';

/**
 * Sends through an SMTP server.
 * @param url such as `smtps://user:password@mail.example.com`
 * @param from the sender's address
 */
export function smtpMail({ url, from }: { url: string; from: string }): Mail {
  const transport = createTransport(url);
  return async (letter) => {
    await transport.sendMail({ from, ...letter });
  };
}
