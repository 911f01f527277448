import { build } from '../db/queries.ts';
import { trail } from '../db/schema/organisation.ts';

/** What happened to settings, people and roles. */
export type TrailAction =
  | 'organisation.made'
  | 'organisation.changed'
  | 'recovery_key.confirmed'
  | 'letterhead.changed'
  | 'template.changed'
  | 'site_adapter.offered'
  | 'site_adapter.approved'
  | 'site_adapter.declined'
  | 'site_adapter.withdrawn'
  | 'person.added'
  | 'person.changed'
  | 'person.linked'
  | 'person.unlinked'
  | 'line.claimed'
  | 'invitation.made'
  | 'invitation.withdrawn'
  | 'account.claimed'
  | 'account.removed'
  | 'roles.changed'
  | 'hr_scope.changed'
  | 'retention.changed'
  | 'retention.place_set'
  | 'hold.set'
  | 'hold.lifted'
  | 'erasure.requested'
  | 'erasure.withdrawn'
  | 'erasure.carried_out';

export interface TrailEntry {
  orgId: string;
  /** The person who acted. */
  actorId: string;
  at: string;
  action: TrailAction;
  /** The person or thing it happened to. */
  subjectId: string;
  detail?: unknown;
}

/** The statement that appends an entry; it goes into the batch of the change itself, so that neither is without the other. */
export function appendTrail({ orgId, actorId, at, action, subjectId, detail = {} }: TrailEntry) {
  return build.insert(trail).values({
    orgId,
    id: crypto.randomUUID(),
    recordedAt: at,
    actorId,
    action,
    subjectId,
    detail: JSON.stringify(detail),
  });
}
