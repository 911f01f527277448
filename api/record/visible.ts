import type { Day } from '@fairway/shared/plan/dates.ts';
import type { Relation } from '@fairway/shared/plan/roles.ts';
import type { Session } from '../access/viewer.ts';
import type { Statement } from '../db/queries.ts';
import { hasLedInSql, isInvitedInSql, isServedInSql, unitsOf } from './standing.ts';

/** What a list is narrowed to; each part is optional. */
export interface Filter {
  /** One of the statuses as the viewer sees them, or `open` for every one but closed. */
  status?: string | undefined;
  /** Who the viewer is to the plan. */
  relation?: Relation | undefined;
  subject?: string | undefined;
  /** The last row of the page before. */
  after?: { at: string; id: string } | undefined;
}

/** What a row of a list shows; the sealed state, which is most of a plan's row, is left where it is. */
const listed = `plan.id, kind, subject_id, manager_id, starts_on, ends_on, next_due_on, check_ins_due, support_due,
  outcome_proposed, asks_for_hr`;

/** Columns as HR and the plan's manager see them, and as its employee and the line above see them. */
const wholeColumns = `${listed}, status as seen_status, outcome as seen_outcome, updated_at as seen_at`;
const employeesColumns = `${listed}, employee_status as seen_status,
  case when employee_status = 'closed' then outcome end as seen_outcome, employee_updated_at as seen_at`;

/** Everybody under the viewer; a ring in the directory ends the walk. */
export const lineBelow = `
  below (id, steps) as (
    select id, 1 from person where org_id = :org and manager_id = :me
    union
    select person.id, steps + 1 from below
      cross join person on person.org_id = :org and person.manager_id = below.id
      where steps < 20
  )`;

/** People of whom each is looked up. */
const FEW = 1500;

interface Branch {
  /** Who the viewer is to these plans. */
  relation: Relation;
  columns: string;
  from: string;
  where: string;
  status: string;
  at: string;
}

const whole = { columns: wholeColumns, status: 'status', at: 'updated_at' };
const employees = { columns: employeesColumns, status: 'employee_status', at: 'employee_updated_at' };

/** In SQL, over a row of `plan` and everybody `below` the viewer: whether somebody with the role is HR to it. */
export const isHrTo = `org_id = :org and subject_id <> :me and manager_id <> :me
  and subject_id not in (select id from below) and not ${hasLedInSql} and ${isServedInSql}`;

/** In SQL, everybody in the units that the viewer serves in HR. */
export const served = `select id as served_id from person
  where org_id = :org and department in (select value from json_each(:units))`;

const asHr: Branch = { ...whole, relation: 'hr', from: 'plan', where: isHrTo };

/** In SQL, whether the units are so small that their people are soon gone through. */
const areSmall = `(select count(*) from (${served} limit ${FEW + 1})) <= ${FEW}`;

/**
 * Beginning with the people of small units, for most of the organisation's plans are of others; and with the newest plans where the
 * units are large, for a page of theirs is soon full. One of the two comes to nothing.
 */
const asHrOfUnits: readonly Branch[] = [
  {
    ...asHr,
    from: `(${served}) cross join plan`,
    where: `${areSmall} and subject_id = served_id and ${isHrTo}`,
  },
  { ...asHr, where: `not ${areSmall} and ${isHrTo}` },
];
const asManager: Branch = {
  ...whole,
  relation: 'manager',
  from: 'plan',
  where: 'org_id = :org and manager_id = :me and subject_id <> :me',
};
const asEmployee: Branch = {
  ...employees,
  relation: 'employee',
  from: 'plan',
  where: 'org_id = :org and subject_id = :me and ever_shared',
};
const fromAbove: Branch = {
  ...employees,
  relation: 'manager_above',
  from: '(select id as person_id, min(steps) as steps from below group by id) cross join plan',
  where:
    'org_id = :org and subject_id = person_id and steps > 1 and ever_shared and manager_id <> :me and subject_id <> :me',
};

/** In SQL, over a row of `plan` and everybody `below` the viewer: whether HR invited them, and they are nothing else to it. */
const isCollaboratorTo = `org_id = :org and collaborators <> '[]' and ${isInvitedInSql} and subject_id <> :me
  and manager_id <> :me and subject_id not in (select id from below) and not ${hasLedInSql}`;

const asCollaborator: Branch = {
  ...whole,
  relation: 'collaborator',
  from: 'plan indexed by plan_with_collaborators',
  where: isCollaboratorTo,
};
/** For who is in HR: those plans alone to which they are not HR. */
const asCollaboratorInHr: Branch = {
  ...asCollaborator,
  where: `${isCollaboratorTo} and not ${isServedInSql}`,
};

/** One part of the list, newest first, each found in an index. */
const part = ({ relation, columns, from, where, status, at }: Branch, filter: Filter) => `
  select * from (
    select ${columns}, '${relation}' as seen_as from ${from}
      where ${where}
      ${filter.relation && filter.relation !== relation ? 'and false' : ''}
      ${filter.status === 'open' ? `and ${status} <> 'closed'` : filter.status ? `and ${status} = :status` : ''}
      ${filter.subject ? 'and subject_id = :subject' : ''}
      ${filter.after ? `and (${at}, plan.id) < (:afterAt, :afterId)` : ''}
      order by ${at} desc, plan.id desc limit :limit
  )`;

/**
 * The plans that `mayOpen` lets this viewer open, newest change first, with the columns `seen_status`, `seen_outcome` and
 * `seen_at` as they may see them, and `seen_as`, who they are to the plan. Without OFFSET; every part of it walks an index.
 */
export function visiblePlans(session: Session, filter: Filter, limit: number, today: Day): Statement {
  const { orgId, personId, roles } = session;
  const units = unitsOf(session);
  const isHr = roles.includes('hr');
  const branches = [
    ...[asManager, asEmployee, fromAbove],
    ...(isHr ? [...(units ? asHrOfUnits : [asHr]), asCollaboratorInHr] : [asCollaborator]),
  ];
  const { status, subject, after } = filter;
  return {
    sql: `
      with recursive ${lineBelow}
      select * from (${branches.map((branch) => part(branch, filter)).join('\n  union all\n')})
        order by seen_at desc, id desc limit :limit`,
    args: {
      org: orgId,
      me: personId,
      today,
      limit,
      ...(isHr && { units }),
      ...(status && status !== 'open' ? { status } : {}),
      ...(subject ? { subject } : {}),
      ...(after ? { afterAt: after.at, afterId: after.id } : {}),
    },
  };
}
