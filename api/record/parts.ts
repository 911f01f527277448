import type { KeyObject } from 'node:crypto';
import type { Organisation } from '@fairway/shared/contract/me.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';
import type { SigningKey } from './checkpoint.ts';
import type { Keyring } from './keyring.ts';

/** What the record works with; made once by an entry point, or for each request on an edge runtime. */
export interface RecordParts {
  database: Database;
  keyring: Keyring;
  /** HMAC key of command digests. */
  digesting: KeyObject;
  /** Signs checkpoints. */
  signing: SigningKey;
  /** The server's clock. */
  now(): Date;
}

/** Who asks, and what their organisation has settled. */
export interface Caller {
  session: Session;
  organisation: Pick<Organisation, 'timeZone' | 'policy'>;
}
