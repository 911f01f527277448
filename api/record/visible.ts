import type { Day } from '@fairway/shared/plan/dates.ts';
import type { Relation } from '@fairway/shared/plan/roles.ts';
import type { Session } from '../access/viewer.ts';
import type { Statement } from '../db/queries.ts';
import { OPEN_TO_HR } from '../db/schema/record.ts';
import { areFew, farBelow, isBelow, isFarBelow, leadsBelow } from './below.ts';
import { hasLedInSql, isInvitedInSql, isServedInSql, unitsOf } from './standing.ts';

/** What a list is narrowed to; each part is optional. */
export interface Filter {
  /** One of the statuses as the viewer sees them, or `open` for every one but closed, and for HR also where an employee waits for them. */
  status?: string | undefined;
  /** Who the viewer is to the plan. */
  relation?: Relation | undefined;
  subject?: string | undefined;
  /** The last row of the page before. */
  after?: { at: string; id: string } | undefined;
}

/** What a row of a list shows; the sealed state, which is most of a plan's row, is left where it is. */
const listed = `plan.id, kind, subject_id, manager_id, starts_on, ends_on, next_due_on, check_ins_due, support_due,
  outcome_proposed, asks_for_hr, appeal_waits`;

/** Columns as HR and the plan's manager see them, and as its employee and the line above see them. */
const wholeColumns = `${listed}, status as seen_status, outcome as seen_outcome, updated_at as seen_at`;
const employeesColumns = `${listed}, employee_status as seen_status,
  case when employee_status = 'closed' then outcome end as seen_outcome, employee_updated_at as seen_at`;

interface Branch {
  /** Who the viewer is to these plans. */
  relation: Relation;
  /** Without this nothing of it is read: of two that find the same, one is. */
  onlyIf?: string;
  columns: string;
  from: string;
  where: string;
  status: string;
  at: string;
  /** In SQL, whether it is open to the viewer. */
  open: string;
}

const whole = { columns: wholeColumns, status: 'status', at: 'updated_at', open: `status <> 'closed'` };
const employees = {
  columns: employeesColumns,
  status: 'employee_status',
  at: 'employee_updated_at',
  open: `employee_status <> 'closed'`,
};

/** In SQL, over a row of `plan`, with `leadsBelow`: whether somebody with the role is HR to it. */
export const isHrTo = `org_id = :org and subject_id <> :me and manager_id <> :me
  and not ${hasLedInSql} and ${isServedInSql} and not ${isBelow}`;

/** In SQL, everybody in the units that the viewer serves in HR. */
const served = `select id as served_id from person
  where org_id = :org and department in (select value from json_each(:units))`;

const asHr = ({ status }: Filter): Branch => ({
  ...whole,
  relation: 'hr',
  from: status === 'open' ? 'plan indexed by plan_list_open' : 'plan',
  where: isHrTo,
  open: OPEN_TO_HR,
});

/** In SQL, whether the units are so small that their people are soon gone through; a page of one status takes longer to fill. */
const areSmall = ({ status }: Filter) => {
  const few = status ? 4000 : 1500;
  return `(select count(*) from (${served} limit ${few + 1})) <= ${few}`;
};

/**
 * Beginning with the people of small units, for most of the organisation's plans are of others; and with the newest plans where the
 * units are large, for a page of theirs is soon full.
 */
const asHrOfUnits = (filter: Filter): readonly Branch[] => [
  {
    ...asHr(filter),
    onlyIf: areSmall(filter),
    from: `(${served}) cross join plan indexed by plan_of_subject`,
    where: `subject_id = served_id and ${isHrTo}`,
  },
  { ...asHr(filter), onlyIf: `not ${areSmall(filter)}` },
];
const asManager: Branch = {
  ...whole,
  relation: 'manager',
  from: 'plan indexed by plan_list_manager',
  where: 'org_id = :org and manager_id = :me and subject_id <> :me',
};
const asEmployee: Branch = {
  ...employees,
  relation: 'employee',
  from: 'plan indexed by plan_list_subject',
  where: 'org_id = :org and subject_id = :me and ever_shared',
};
const fromAbove = { ...employees, relation: 'manager_above' } as const;
const isShownAbove = 'org_id = :org and ever_shared and manager_id <> :me and subject_id <> :me';

const sharedIndex = ({ status }: Filter): string => {
  if (!status) return 'plan_list_shared';
  return status === 'open' ? 'plan_list_shared_open' : 'plan_list_shared_status';
};

/** Beginning with the people where few are below, and with the newest plans where many are, for a page of theirs is soon full. */
const asManagerAbove = (filter: Filter): readonly Branch[] => [
  {
    ...fromAbove,
    onlyIf: areFew(filter),
    from: `(${farBelow}) cross join plan indexed by plan_list_subject`,
    where: `subject_id = person_id and ${isShownAbove}`,
  },
  {
    ...fromAbove,
    onlyIf: `not ${areFew(filter)}`,
    from: `plan indexed by ${sharedIndex(filter)}`,
    where: `${isShownAbove} and ${isFarBelow}`,
  },
];

/** In SQL, over a row of `plan`, with `leadsBelow`: whether HR invited the viewer, and they are nothing else to it. */
const isCollaboratorTo = `org_id = :org and collaborators <> '[]' and ${isInvitedInSql} and subject_id <> :me
  and manager_id <> :me and not ${hasLedInSql} and not ${isBelow}`;

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

/** One part of the list, newest first, each found in an index; the long rows are read for those alone that are shown. */
const part = ({ relation, onlyIf, columns, from, where, status, at, open }: Branch, filter: Filter) => `
  select ${columns}, '${relation}' as seen_as from (
    select plan.id as found_id from ${from}
      where ${where}
      ${filter.relation && filter.relation !== relation ? 'and false' : ''}
      ${filter.status === 'open' ? `and ${open}` : filter.status ? `and ${status} = :status` : ''}
      ${filter.subject ? 'and subject_id = :subject' : ''}
      ${filter.after ? `and (${at}, plan.id) < (:afterAt, :afterId)` : ''}
      order by ${at} desc, plan.id desc limit ${onlyIf ? `iif(${onlyIf}, :limit, 0)` : ':limit'}
  ) cross join plan on org_id = :org and plan.id = found_id`;

/**
 * The plans that `mayOpen` lets this viewer open, newest change first, with the columns `seen_status`, `seen_outcome` and
 * `seen_at` as they may see them, and `seen_as`, who they are to the plan. Without OFFSET; every part of it walks an index.
 */
export function visiblePlans(session: Session, filter: Filter, limit: number, today: Day): Statement {
  const { orgId, personId, roles } = session;
  const units = unitsOf(session);
  const isHr = roles.includes('hr');
  const branches = [
    ...[asManager, asEmployee, ...asManagerAbove(filter)],
    ...(isHr ? [...(units ? asHrOfUnits(filter) : [asHr(filter)]), asCollaboratorInHr] : [asCollaborator]),
  ];
  const { status, subject, after } = filter;
  return {
    sql: `
      with recursive ${leadsBelow}
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
