import type { Day } from '@fairway/shared/plan/dates.ts';
import type { Actor } from '@fairway/shared/plan/roles.ts';
import type { Session } from '../access/viewer.ts';
import type { ResultSet } from '../db/connection.ts';
import type { Statement } from '../db/queries.ts';

/** How far up the line somebody stands above a plan's subject; a ring in the directory ends the walk. */
export const lineAbove = `
  line (id, steps) as (
    select manager_id, 1 from person
      where org_id = :org and id = coalesce((select subject_id from plan where org_id = :org and id = :plan), :subject)
    union
    select person.manager_id, steps + 1 from line
      cross join person on person.org_id = :org and person.id = line.id
      where steps < 20
  )`;

/** The units that somebody in HR serves, as `:units`: a JSON list, and null for the whole organisation. */
export const unitsOf = ({ hrUnits }: Pick<Session, 'hrUnits'>) => hrUnits && JSON.stringify(hrUnits);

/** In SQL, whether the person with this id belongs to a unit that the viewer serves in HR. */
const isServed = (id: string) => `(:units is null or exists (
  select 1 from person where org_id = :org and id = ${id} and department in (select value from json_each(:units))))`;

/** Asks how the viewer stands to the subject of a plan, or to the person a new plan would be about. */
export const standingQuery = (session: Session, planId: string, subjectId: string | null): Statement => ({
  sql: `
    with recursive ${lineAbove}, about (subject) as (
      select coalesce((select subject_id from plan where org_id = :org and id = :plan), :subject)
    )
    select (select min(steps) from line where id = :me) as steps, ${isServed('subject')} as served from about`,
  args: {
    org: session.orgId,
    plan: planId,
    subject: subjectId,
    me: session.personId,
    units: unitsOf(session),
  },
});

/** Whether the viewer led a plan before it was handed over, over a row of `plan`: ids stand in quotes in its list. */
export const hasLedInSql = `(instr(former_managers, '"' || :me || '"') > 0)`;

/** Whether the subject of a row of `plan` belongs to a unit that the viewer serves in HR. */
export const isServedInSql = isServed('subject_id');

/** Whether the viewer is HR to a plan that is neither theirs to lead nor about them, over its row and the line above its subject. */
export const isHrInSql = `(:hr and not exists (select 1 from line where id = :me) and not ${hasLedInSql} and ${isServedInSql})`;

/** Whether HR invited the viewer, over a row of `plan`, and the invitation was not ended nor ran out before `:today`. */
export const isInvitedInSql = `exists (
  select 1 from json_each(collaborators)
    where value ->> 'personId' = :me and value ->> 'until' >= :today and value ->> 'ended' is null)`;

/** Whether the viewer is nothing else to a plan that HR invited them to, over its row and the line above its subject. */
const isCollaboratorInSql = `(not exists (select 1 from line where id = :me) and not ${hasLedInSql} and ${isInvitedInSql})`;

/**
 * `mayOpen` of the plan core in SQL, over a row of `plan` and the line above its subject. What it lets through is logged
 * as opened in the same statement, so it says the same as the core; a test holds the two together.
 */
export const mayOpenInSql = `
  case
    when subject_id = :me then ever_shared
    when manager_id = :me then 1
    when (select min(steps) from line where id = :me) > 1 then ever_shared
    else ${isHrInSql} or ${isCollaboratorInSql}
  end`;

/** `caseAudiences` in SQL, held to it by a test: for whom who may open a plan puts its case together. Without one, all. */
export const mayExportInSql = `
  case :audience
    when 'employee' then ever_shared and (subject_id = :me or manager_id = :me or ${isHrInSql})
    when 'manager' then subject_id <> :me and (manager_id = :me or ${isHrInSql})
    when 'hr' then subject_id <> :me and manager_id <> :me and ${isHrInSql}
    else :audience is null
  end`;

/** The viewer as the rules of a plan know them, on the organisation's day. */
export function actorOf(session: Session, standing: ResultSet, today: Day): Actor {
  const [row] = standing.rows;
  const steps = row?.steps as number | null | undefined;
  return {
    personId: session.personId,
    roles: session.roles,
    managesSubject: steps === 1,
    managesAbove: typeof steps === 'number' && steps > 1,
    outsideUnits: row?.served !== 1,
    today,
  };
}
