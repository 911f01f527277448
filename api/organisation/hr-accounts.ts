import type { HrAccounts } from '@fairway/shared/contract/organisation.ts';
import type { Session } from '../access/viewer.ts';
import type { Database } from '../db/database.ts';

const KINDS: Record<string, HrAccounts['entries'][number]['kind']> = {
  'roles.changed': 'given',
  'hr_scope.changed': 'scoped',
};
const SINCE = 30 * 24 * 60 * 60 * 1000;

/**
 * Who was let into HR of late, newest first: by a link that opens an account with the role, also a new one for an account
 * that has it, by being given the role, or by being given other departments to serve. What the reader did themself is left out.
 */
export async function readHrAccounts(
  database: Database,
  { orgId, personId }: Session,
  at: Date,
): Promise<HrAccounts> {
  const [{ rows }] = await database.read([
    {
      sql: `
        select t.id, t.recorded_at as at, t.action, actor.name as actor, subject.name as subject
          from trail t
          left join person actor on actor.org_id = t.org_id and actor.id = t.actor_id
          left join person subject on subject.org_id = t.org_id and subject.id = t.subject_id
          where t.org_id = :org and t.recorded_at >= :since and t.actor_id <> :me
            and (t.action = 'hr_scope.changed' or t.action = 'invitation.made' and exists (select 1 from json_each(t.detail, '$.roles') where value = 'hr')
              or t.action = 'roles.changed' and exists (select 1 from json_each(t.detail, '$.to') where value = 'hr')
                and not exists (select 1 from json_each(t.detail, '$.from') where value = 'hr'))
          order by t.recorded_at desc, t.id desc`,
      args: { org: orgId, me: personId, since: new Date(at.getTime() - SINCE).toISOString() },
    },
  ]);
  const name = (value: unknown) => (value === null ? 'Somebody no longer on record' : String(value));
  return {
    entries: rows.map((row) => ({
      id: String(row.id),
      at: String(row.at),
      kind: KINDS[String(row.action)] ?? 'invited',
      actor: name(row.actor),
      subject: name(row.subject),
    })),
  };
}
