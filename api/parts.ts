import type { Organisation } from '@fairway/shared/contract/me.ts';
import type { Context } from 'hono';
import type { Session } from './access/viewer.ts';
import type { Auth } from './auth/auth.ts';
import type { Mail } from './mail/mail.ts';
import type { Holidays } from './organisation/holidays.ts';
import type { RecordParts } from './record/parts.ts';
import type { Pages } from './static.ts';

/** What the app is made of; an entry point makes them for its runtime. */
export interface Parts extends RecordParts {
  auth: Auth;
  /** The one public address of this server, without a trailing slash. */
  baseUrl: string;
  /** Exact origins of the Chrome extension that may call the API. */
  extensionOrigins: readonly string[];
  /** Where a request came from, as the runtime knows it; tries to sign in are counted by it. */
  clientAddress: (c: Context) => string;
  /** Absent where no mail is set up: links are then shown to HR. */
  mail?: Mail | undefined;
  /** Absent on an edge runtime. */
  holidays?: Holidays;
  /** When the last backup was made; undefined when none was. Absent where the store is a server's. */
  lastBackup?: (() => string | undefined) | undefined;
  /** The dashboard's built files. */
  pages: Pages;
}

/** What every route finds in its context. */
export interface AppEnv {
  Variables: { requestId: string; session: Session; organisation: Organisation };
}
