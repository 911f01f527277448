import { todayIn } from '@fairway/shared/plan/dates.ts';
import type { Command } from '@fairway/shared/plan/decide.ts';
import type { Actor } from '@fairway/shared/plan/roles.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { Session } from '../access/viewer.ts';
import type { ResultSet } from '../db/connection.ts';
import { build, prepare, type Statement } from '../db/queries.ts';
import { command, plan, RUNNING } from '../db/schema/record.ts';
import { type Named, namedIn, namedQuery } from '../templates/named.ts';
import { keyFor } from './keyring.ts';
import type { Caller, RecordParts } from './parts.ts';
import { emptyList, type ListHead, listHead } from './plan-list.ts';
import { stateOf } from './projection.ts';
import { actorOf, lineAbove, standingQuery } from './standing.ts';
import type { State } from './state.ts';

/** All that the commands of one plan are decided on, read at one moment. */
export interface Before {
  state: State | undefined;
  /** Where the organisation's list of plans ends. */
  list: ListHead;
  actor: Actor;
  /** Digests of those commands that were done already, by id. */
  done: ReadonlyMap<string, string>;
  subjectHasRunningPlan: boolean;
  /** Whether the directory names the plan's manager, or who opens one, as the subject's. */
  lineIsOnRecord: boolean;
  /** Whether the directory knows the person that a new plan is about. */
  subjectIsKnown: boolean;
  /** Of the people to whom these commands hand the plan: those who can take it, being on record with an account. */
  canTakeOver: ReadonlySet<string>;
  /** Of the people whom these commands invite: those on record who neither left nor stand above its subject or below them. */
  canBeInvited: ReadonlySet<string>;
  /** The template that a command's content names. */
  templateOf: Named;
  /** Whether somebody of the organisation has shown that the recovery key was written down. */
  recoveryKeyIsConfirmed: boolean;
  /** The subject's share of full time. */
  partTimeShare: number;
}

const planById = prepare(
  build
    .select()
    .from(plan)
    .where(and(eq(plan.orgId, sql.placeholder('orgId')), eq(plan.id, sql.placeholder('planId')))),
);
const commandsById = prepare(
  build
    .select({ id: command.id, digest: command.digest })
    .from(command)
    .where(
      and(
        eq(command.orgId, sql.placeholder('orgId')),
        sql`${command.id} in (select value from json_each(${sql.placeholder('ids')}))`,
      ),
    ),
);

/** Reads, in one batch, what these commands of one plan are decided on. */
export async function readBefore(
  { database, keyring, now }: RecordParts,
  { session, organisation }: Caller,
  planId: string,
  commands: readonly Command[],
): Promise<Before> {
  const { orgId } = session;
  const ids = commands.map(({ id }) => id);
  const subjectId = subjectNamedBy(commands);
  const [[row], done, standing, subject, takers, invitable, [list], templates] = await database.read([
    planById({ orgId, planId }),
    commandsById({ orgId, ids: JSON.stringify(ids) }),
    standingQuery(session, planId, subjectId),
    subjectQuery(session, planId, subjectId),
    takersQuery(orgId, commands),
    invitableQuery(session, planId, commands),
    listHead({ orgId }),
    namedQuery(orgId, commands),
  ]);
  return {
    state: row && stateOf(row, await keyFor(keyring, row)),
    list: list ?? emptyList,
    templateOf: namedIn(templates),
    actor: actorOf(session, standing, todayIn(organisation.timeZone, now().toISOString())),
    done: new Map(done.map(({ id, digest }) => [id, digest])),
    subjectHasRunningPlan: subject.rows[0]?.running === 1,
    lineIsOnRecord: subject.rows[0]?.line === 1,
    subjectIsKnown: subject.rows[0]?.known === 1,
    recoveryKeyIsConfirmed: subject.rows[0]?.confirmed === 1,
    partTimeShare: Number(subject.rows[0]?.share ?? 1),
    canTakeOver: idsOf(takers),
    canBeInvited: idsOf(invitable),
  };
}

/** The person that a first command names; of a plan on record it is asked of the record instead. */
function subjectNamedBy(commands: readonly Command[]): string | null {
  for (const { data } of commands) {
    const named = (data as { subjectId?: unknown } | null)?.subjectId;
    if (typeof named === 'string') return named;
  }
  return null;
}

const running = RUNNING.map((status) => `'${status}'`).join(', ');

const subjectQuery = ({ orgId, personId }: Session, planId: string, subjectId: string | null): Statement => ({
  sql: `
    with subject (id) as (
      select coalesce((select subject_id from plan where org_id = :org and id = :plan), :subject)
    )
    select
      exists (select 1 from person where org_id = :org and person.id = subject.id) as known,
      (select part_time_share from person where org_id = :org and person.id = subject.id) as share,
      exists (
        select 1 from plan
          where org_id = :org and subject_id = subject.id and plan.id <> :plan and kind = 'pip'
            and status in (${running})
      ) as running,
      exists (select 1 from recovery_key_confirmation where org_id = :org) as confirmed,
      exists (
        select 1 from person where org_id = :org and person.id = subject.id
          and manager_id = coalesce((select manager_id from plan where org_id = :org and id = :plan), :me)
      ) as line
    from subject`,
  args: { org: orgId, plan: planId, subject: subjectId, me: personId },
});

/** Commands that say who leads the plan from then on. */
export const NAMES_A_MANAGER: readonly string[] = ['hand_over', 'import_plan'];

/** Found by id: the plus keeps the planner from reading everybody who has an account. */
const takersQuery = (orgId: string, commands: readonly Command[]): Statement => ({
  sql: `
    select id from person
      where org_id = :org and id in (select value from json_each(:ids)) and +user_id is not null and left_on is null`,
  args: {
    org: orgId,
    ids: JSON.stringify(
      commands.flatMap(({ type, data }) =>
        NAMES_A_MANAGER.includes(type) ? [(data as { managerId?: unknown } | null)?.managerId ?? ''] : [],
      ),
    ),
  },
});

/** Commands that let somebody outside of HR read the plan. */
export const INVITES: readonly string[] = ['invite_collaborator'];

/** Somebody in the line above the subject sees what a line may see, and by an invitation nothing more. */
const invitableQuery = ({ orgId }: Session, planId: string, commands: readonly Command[]): Statement => ({
  sql: `
    with recursive ${lineAbove}
    select id from person
      where org_id = :org and id in (select value from json_each(:ids)) and left_on is null
        and id not in (select id from line where id is not null)`,
  args: { org: orgId, plan: planId, subject: null, ids: JSON.stringify(personsIn(commands, INVITES)) },
});

/** The people whom commands of these types name. */
const personsIn = (commands: readonly Command[], types: readonly string[]): unknown[] =>
  commands.flatMap(({ type, data }) =>
    types.includes(type) ? [(data as { personId?: unknown } | null)?.personId ?? ''] : [],
  );

const idsOf = ({ rows }: ResultSet): ReadonlySet<string> => new Set(rows.map(({ id }) => String(id)));
