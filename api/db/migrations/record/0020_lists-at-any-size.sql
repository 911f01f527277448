CREATE TABLE `unit_tally` (
	`org_id` text NOT NULL,
	`department` text NOT NULL,
	`measure` text NOT NULL,
	`key` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`org_id`, `department`, `measure`, `key`)
);
--> statement-breakpoint
DROP INDEX `plan_of_subject`;--> statement-breakpoint
CREATE INDEX `plan_list_shared` ON `plan` (`org_id`,`employee_updated_at`,`id`,`subject_id`,`manager_id`) WHERE ever_shared;--> statement-breakpoint
CREATE INDEX `plan_list_shared_status` ON `plan` (`org_id`,`employee_status`,`employee_updated_at`,`id`,`subject_id`,`manager_id`) WHERE ever_shared;--> statement-breakpoint
CREATE INDEX `plan_of_subject` ON `plan` (`org_id`,`subject_id`,`manager_id`,`kind`,`status`,`check_ins_due`,`support_due`,`id`,`updated_at`,`former_managers`);--> statement-breakpoint
ALTER TABLE `person` ADD `reports` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `person_leads_idx` ON `person` (`org_id`,`manager_id`,`id`,`reports`) WHERE reports > 0;
--> statement-breakpoint
CREATE TRIGGER person_reports_insert AFTER INSERT ON person BEGIN
  update person set reports = reports + 1 where org_id = new.org_id and id = new.manager_id and id <> new.id;
  update person set reports = (select count(*) from person where org_id = new.org_id and manager_id = new.id)
    where org_id = new.org_id and id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER person_reports_update AFTER UPDATE OF manager_id ON person
WHEN old.manager_id IS NOT new.manager_id
BEGIN
  update person set reports = reports - 1 where org_id = new.org_id and id = old.manager_id;
  update person set reports = reports + 1 where org_id = new.org_id and id = new.manager_id;
END;
--> statement-breakpoint
UPDATE person SET reports = (
  select count(*) from person as report where report.org_id = person.org_id and report.manager_id = person.id
);
--> statement-breakpoint
CREATE TRIGGER unit_tally_insert AFTER INSERT ON plan BEGIN
  insert into unit_tally (org_id, department, measure, key, n)
    select new.org_id, department, measure, key, sum(d) from (
      select new.subject_id as subject, 'status' as measure, new.status as key, 1 as d where new.kind = 'pip'
      union all select new.subject_id, 'check_in', value, 1 from json_each(new.check_ins_due)
      union all select new.subject_id, 'support', value, 1 from json_each(new.support_due)
    ) cross join person on person.org_id = new.org_id and person.id = subject
    where department is not null group by department, measure, key having sum(d) <> 0
    on conflict (org_id, department, measure, key) do update set n = n + excluded.n;
END;
--> statement-breakpoint
CREATE TRIGGER unit_tally_delete AFTER DELETE ON plan BEGIN
  insert into unit_tally (org_id, department, measure, key, n)
    select old.org_id, department, measure, key, sum(d) from (
      select old.subject_id as subject, 'status' as measure, old.status as key, -1 as d where old.kind = 'pip'
      union all select old.subject_id, 'check_in', value, -1 from json_each(old.check_ins_due)
      union all select old.subject_id, 'support', value, -1 from json_each(old.support_due)
    ) cross join person on person.org_id = old.org_id and person.id = subject
    where department is not null group by department, measure, key having sum(d) <> 0
    on conflict (org_id, department, measure, key) do update set n = n + excluded.n;
END;
--> statement-breakpoint
CREATE TRIGGER unit_tally_update AFTER UPDATE ON plan
WHEN old.status <> new.status OR old.kind <> new.kind OR old.subject_id <> new.subject_id
  OR old.check_ins_due <> new.check_ins_due OR old.support_due <> new.support_due
BEGIN
  insert into unit_tally (org_id, department, measure, key, n)
    select new.org_id, department, measure, key, sum(d) from (
      select new.subject_id as subject, 'status' as measure, new.status as key, 1 as d where new.kind = 'pip'
      union all select new.subject_id, 'check_in', value, 1 from json_each(new.check_ins_due)
      union all select new.subject_id, 'support', value, 1 from json_each(new.support_due)
      union all select old.subject_id as subject, 'status' as measure, old.status as key, -1 as d where old.kind = 'pip'
      union all select old.subject_id, 'check_in', value, -1 from json_each(old.check_ins_due)
      union all select old.subject_id, 'support', value, -1 from json_each(old.support_due)
    ) cross join person on person.org_id = new.org_id and person.id = subject
    where department is not null group by department, measure, key having sum(d) <> 0
    on conflict (org_id, department, measure, key) do update set n = n + excluded.n;
END;
--> statement-breakpoint
CREATE TRIGGER unit_tally_move AFTER UPDATE OF department ON person
WHEN old.department IS NOT new.department
BEGIN
  insert into unit_tally (org_id, department, measure, key, n)
    select new.org_id, department, measure, key, sum(d) from (
      select 'status' as measure, status as key from plan where org_id = new.org_id and subject_id = new.id and kind = 'pip'
      union all select 'check_in', value from plan, json_each(check_ins_due) where org_id = new.org_id and subject_id = new.id
      union all select 'support', value from plan, json_each(support_due) where org_id = new.org_id and subject_id = new.id
    ) cross join (select old.department as department, -1 as d union all select new.department, 1)
    where department is not null group by department, measure, key
    on conflict (org_id, department, measure, key) do update set n = n + excluded.n;
END;
--> statement-breakpoint
INSERT INTO unit_tally (org_id, department, measure, key, n)
  select counted.org_id, department, measure, key, count(*) from (
    select org_id, subject_id, 'status' as measure, status as key from plan where kind = 'pip'
    union all select org_id, subject_id, 'check_in', value from plan, json_each(check_ins_due)
    union all select org_id, subject_id, 'support', value from plan, json_each(support_due)
  ) as counted join person on person.org_id = counted.org_id and person.id = subject_id
  where department is not null group by 1, 2, 3, 4;
