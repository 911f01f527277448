import { errorSchema } from '@fairway/shared/contract/errors.ts';
import type * as z from 'zod/mini';

/** Something the server, or the way to it, did not do: a code for the program and a sentence for the person. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly requestId: string | undefined;

  constructor(code: string, status: number, message: string, requestId?: string) {
    super(message);
    this.code = code;
    this.status = status;
    this.requestId = requestId;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Asks the server and reads its answer by `schema`. Throws only `ApiError`: `offline` when nothing came back,
 * `unreadable` when what came back is not what this page understands, else the server's own code and message.
 */
export async function ask<T>(
  schema: z.ZodMiniType<T>,
  path: string,
  method: Method = 'GET',
  body?: unknown,
): Promise<T> {
  const answer = await send(path, method, body);
  const read = schema.safeParse(await json(answer));
  if (!read.success) throw unreadable(answer);
  return read.data;
}

/** Like `ask` where the answer says nothing but that it was done. */
export async function tell(path: string, method: Method, body?: unknown): Promise<void> {
  await send(path, method, body);
}

async function send(path: string, method: Method, body: unknown): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['content-type'] = 'application/json';
  const sent = fetch(path, {
    method,
    headers,
    body: method === 'GET' ? null : JSON.stringify(body ?? {}),
    credentials: 'same-origin',
    cache: 'no-store',
    referrerPolicy: 'same-origin',
  });
  const answer = await sent.catch(() => {
    throw new ApiError(
      'offline',
      0,
      'The server could not be reached. Check your connection and try again; nothing you typed is lost.',
    );
  });
  if (!answer.ok) throw await refusal(answer);
  return answer;
}

async function refusal(answer: Response): Promise<ApiError> {
  const body = await json(answer);
  const ours = errorSchema.safeParse(body);
  if (ours.success) {
    const { code, message, requestId } = ours.data.error;
    return new ApiError(code, answer.status, message, requestId);
  }
  if (answer.status === 429)
    return new ApiError('too_many', 429, 'Too many attempts. Wait a minute, then try again.');
  return new ApiError(codeOf(body), answer.status, 'The server could not do this. Try again in a moment.');
}

/** The sign-in routes answer with a bare code. */
function codeOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('code' in body)) return 'failed';
  return String(body.code);
}

const json = (answer: Response): Promise<unknown> => answer.json().catch(() => undefined);

const unreadable = (answer: Response) =>
  new ApiError(
    'unreadable',
    answer.status,
    'This page is older or newer than the server. Load it again.',
    answer.headers.get('x-request-id') ?? undefined,
  );

/** Whatever was thrown, as something that can be shown. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  console.error(thrown instanceof Error ? thrown.name : 'unknown error');
  return new ApiError('broken', 0, 'Something went wrong on this page. Load it again.');
}
