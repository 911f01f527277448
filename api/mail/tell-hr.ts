import type { Parts } from '../parts.ts';
import { hrOfReferral } from '../record/hr-of.ts';
import type { Caller } from '../record/parts.ts';
import type { Letter } from './mail.ts';

type MailParts = Pick<Parts, 'database' | 'mail' | 'baseUrl'>;
/** Who asks, on the organisation's day. */
type Teller = Pick<Caller, 'session'> & { organisation: { name: string; today: string } };

/**
 * Tells HR by mail that a manager referred something to them; nobody where no mail is set up, or where the plan is no referral. The
 * referral waits on their page in any case, so that a letter that was not taken loses nothing.
 */
export async function tellHr(parts: MailParts, teller: Teller, planId: string): Promise<void> {
  try {
    await sendAll(parts, teller, planId);
  } catch (error) {
    console.error(
      `HR was not told by mail of what waits for them: ${error instanceof Error ? error.name : ''}`,
    );
  }
}

async function sendAll(
  { database, mail, baseUrl }: MailParts,
  { session, organisation }: Teller,
  planId: string,
): Promise<void> {
  if (!mail) return;
  const addresses = await hrOfReferral(database, session, planId, organisation.today);
  const sent = await Promise.allSettled(
    addresses.map((to) => mail(letterTo(to, organisation.name, baseUrl))),
  );
  const failed = sent.filter(({ status }) => status === 'rejected').length;
  if (failed > 0) console.error(`The mail server did not take ${failed} of ${sent.length} letters to HR.`);
}

/** Neither subject nor text says whom it is about, by whom, or what it is. */
const letterTo = (to: string, organisation: string, baseUrl: string): Letter => ({
  to,
  subject: 'Something waits for you in Fairway',
  text: `Hello,

somebody at ${organisation} asked HR to take something up. Sign in to read it:

${baseUrl}/

What it is about stands only there.
`,
});
