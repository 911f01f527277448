DROP INDEX `plan_list_open`;--> statement-breakpoint
ALTER TABLE `plan` ADD `appeal_waits` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `plan_list_open` ON `plan` (`org_id`,`updated_at`,`id`) WHERE (status <> 'closed' or asks_for_hr or appeal_waits);