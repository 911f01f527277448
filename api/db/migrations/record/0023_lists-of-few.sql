DROP INDEX `person_manager_idx`;--> statement-breakpoint
CREATE INDEX `person_manager_idx` ON `person` (`org_id`,`manager_id`,`id`);--> statement-breakpoint
DROP INDEX `plan_list_subject`;--> statement-breakpoint
DROP INDEX `plan_of_subject`;--> statement-breakpoint
CREATE INDEX `plan_list_subject` ON `plan` (`org_id`,`subject_id`,`updated_at`,`id`,`ever_shared`,`manager_id`,`employee_status`,`employee_updated_at`);--> statement-breakpoint
CREATE INDEX `plan_of_subject` ON `plan` (`org_id`,`subject_id`,`manager_id`,`kind`,`status`,`check_ins_due`,`support_due`,`id`,`updated_at`,`former_managers`,`asks_for_hr`,`appeal_waits`);