DROP TRIGGER plan_tally_insert;
--> statement-breakpoint
DROP TRIGGER plan_tally_delete;
--> statement-breakpoint
DROP TRIGGER plan_tally_update;
--> statement-breakpoint
CREATE TRIGGER plan_tally_insert AFTER INSERT ON plan BEGIN
  insert into plan_tally (org_id, manager_id, measure, key, n)
    select org_id, scope, measure, key, sum(d) from (
      select new.org_id as org_id, '' as scope, 'status' as measure, new.status as key, 1 as d where new.kind = 'pip'
      union all select new.org_id, '', 'check_in', value, 1 from json_each(new.check_ins_due)
      union all select new.org_id, '', 'support', value, 1 from json_each(new.support_due)
      union all select new.org_id as org_id, new.manager_id as scope, 'status' as measure, new.status as key, 1 as d where new.kind = 'pip'
      union all select new.org_id, new.manager_id, 'check_in', value, 1 from json_each(new.check_ins_due)
      union all select new.org_id, new.manager_id, 'support', value, 1 from json_each(new.support_due)
    ) where true group by 1, 2, 3, 4 having sum(d) <> 0
    on conflict (org_id, manager_id, measure, key) do update set n = n + excluded.n;
END;
--> statement-breakpoint
CREATE TRIGGER plan_tally_delete AFTER DELETE ON plan BEGIN
  insert into plan_tally (org_id, manager_id, measure, key, n)
    select org_id, scope, measure, key, sum(d) from (
      select old.org_id as org_id, '' as scope, 'status' as measure, old.status as key, -1 as d where old.kind = 'pip'
      union all select old.org_id, '', 'check_in', value, -1 from json_each(old.check_ins_due)
      union all select old.org_id, '', 'support', value, -1 from json_each(old.support_due)
      union all select old.org_id as org_id, old.manager_id as scope, 'status' as measure, old.status as key, -1 as d where old.kind = 'pip'
      union all select old.org_id, old.manager_id, 'check_in', value, -1 from json_each(old.check_ins_due)
      union all select old.org_id, old.manager_id, 'support', value, -1 from json_each(old.support_due)
    ) where true group by 1, 2, 3, 4 having sum(d) <> 0
    on conflict (org_id, manager_id, measure, key) do update set n = n + excluded.n;
END;
--> statement-breakpoint
CREATE TRIGGER plan_tally_update AFTER UPDATE ON plan
WHEN old.status <> new.status OR old.kind <> new.kind OR old.manager_id <> new.manager_id
  OR old.check_ins_due <> new.check_ins_due OR old.support_due <> new.support_due
BEGIN
  insert into plan_tally (org_id, manager_id, measure, key, n)
    select org_id, scope, measure, key, sum(d) from (
      select new.org_id as org_id, '' as scope, 'status' as measure, new.status as key, 1 as d where new.kind = 'pip'
      union all select new.org_id, '', 'check_in', value, 1 from json_each(new.check_ins_due)
      union all select new.org_id, '', 'support', value, 1 from json_each(new.support_due)
      union all select new.org_id as org_id, new.manager_id as scope, 'status' as measure, new.status as key, 1 as d where new.kind = 'pip'
      union all select new.org_id, new.manager_id, 'check_in', value, 1 from json_each(new.check_ins_due)
      union all select new.org_id, new.manager_id, 'support', value, 1 from json_each(new.support_due)
      union all select old.org_id as org_id, '' as scope, 'status' as measure, old.status as key, -1 as d where old.kind = 'pip'
      union all select old.org_id, '', 'check_in', value, -1 from json_each(old.check_ins_due)
      union all select old.org_id, '', 'support', value, -1 from json_each(old.support_due)
      union all select old.org_id as org_id, old.manager_id as scope, 'status' as measure, old.status as key, -1 as d where old.kind = 'pip'
      union all select old.org_id, old.manager_id, 'check_in', value, -1 from json_each(old.check_ins_due)
      union all select old.org_id, old.manager_id, 'support', value, -1 from json_each(old.support_due)
    ) where true group by 1, 2, 3, 4 having sum(d) <> 0
    on conflict (org_id, manager_id, measure, key) do update set n = n + excluded.n;
END;
--> statement-breakpoint
UPDATE plan_tally SET n = 0 WHERE measure = 'status';
--> statement-breakpoint
INSERT INTO plan_tally (org_id, manager_id, measure, key, n)
  select org_id, scope, 'status', status, count(*) from (
    select org_id, '' as scope, status from plan where kind = 'pip'
    union all select org_id, manager_id as scope, status from plan where kind = 'pip'
  ) where true group by 1, 2, 4
  on conflict (org_id, manager_id, measure, key) do update set n = excluded.n;
