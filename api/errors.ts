import type { ErrorAnswer } from '@fairway/shared/contract/errors.ts';
import type { Day } from '@fairway/shared/plan/dates.ts';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { StoreUnavailable } from './db/errors.ts';
import { TextErased } from './record/keyring.ts';

/** A request that is answered with no: a code for programs and a message that says what happened and what to do. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  constructor(status: ContentfulStatusCode, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
    this.code = code;
  }
}

/** The one answer to a missing id, a foreign id and one that this person may not see. */
export const notFound = () =>
  new Refusal(404, 'not_found', 'There is nothing here, or nothing that you may see. Check the address.');

export const notAllowed = (message: string) => new Refusal(403, 'not_allowed', message);

export const invalid = (message: string) => new Refusal(400, 'invalid', message);

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreUnavailable) {
    return new Refusal(
      503,
      'store_unavailable',
      'Nothing was saved: the server cannot reach its database just now. Try again in a minute.',
    );
  }
  if (error instanceof TextErased) {
    return new Refusal(
      410,
      'erased',
      `The texts of this plan were erased${error.on ? ` on ${inWords(error.on)}` : ''} under the organisation’s retention rules; two people in HR stood for it. What stays: that there was a plan, who it was about and who led it, who acted and who opened it, its days, its status and its outcome. Its record still verifies.`,
    );
  }
  if (error instanceof HTTPException && error.status < 500) {
    return new Refusal(
      error.status,
      'invalid',
      'The request cannot be read. Update the extension or reload the page.',
    );
  }
  return new Refusal(
    500,
    'internal',
    'Something went wrong on the server, and nothing was saved. Try again.',
  );
}

/** A day as people write it. */
const inWords = (day: Day) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Turns whatever was thrown into the one error shape; only what nobody foresaw is logged, without its contents. */
export function answerError(error: unknown, c: Context): Response {
  const { status, code, message } = refusalOf(error);
  const requestId = String(c.get('requestId'));
  if (status >= 500) logFailure(requestId, error);
  return c.json<ErrorAnswer>({ error: { code, message, requestId } }, status);
}

/** Names and codes of errors and where they were thrown: their messages can hold what people wrote. */
function logFailure(requestId: string, error: unknown): void {
  const parts: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    parts.push(typeof code === 'string' ? `${cause.name} ${code}` : cause.name, ...frames.slice(0, 8));
  }
  console.error(`Request ${requestId} failed: ${parts.map((part) => part.trim()).join(' | ')}`);
}
