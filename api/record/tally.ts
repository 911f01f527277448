import type { Statement } from '../db/queries.ts';

const statement = (sql: string): Statement => ({ sql, args: [] });

/** All that is counted, plan by plan. */
const counted = `
  counted (org_id, manager_id, subject_id, measure, key) as (
    select org_id, manager_id, subject_id, 'status', status from plan where kind = 'pip'
    union all select org_id, manager_id, subject_id, 'check_in', value from plan, json_each(check_ins_due)
    union all select org_id, manager_id, subject_id, 'support', value from plan, json_each(support_due)
  )`;

/** What the triggers on `plan` and `person` keep, counted anew from the plans. */
export const recount: readonly Statement[] = [
  statement('delete from plan_tally'),
  statement(`
    with ${counted}
    insert into plan_tally (org_id, manager_id, measure, key, n)
      select org_id, manager_id, measure, key, count(*) from counted group by 1, 2, 3, 4
      union all select org_id, '', measure, key, count(*) from counted group by org_id, measure, key`),
  statement('delete from unit_tally'),
  statement(`
    with ${counted}
    insert into unit_tally (org_id, department, measure, key, n)
      select counted.org_id, department, measure, key, count(*) from counted
        join person on person.org_id = counted.org_id and person.id = subject_id
        where department is not null group by 1, 2, 3, 4`),
];

/** Projections of plans that have no entry at all. */
export const dropOrphans: Statement = statement(`
  delete from plan where not exists (
    select 1 from plan_event where plan_event.org_id = plan.org_id and plan_event.plan_id = plan.id
  )`);
