CREATE TABLE `access_log` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`org_id` text NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	`action` text NOT NULL,
	`plan_id` text,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `access_log_plan` ON `access_log` (`org_id`,`plan_id`,`seq`);--> statement-breakpoint
CREATE TABLE `command` (
	`org_id` text NOT NULL,
	`id` text NOT NULL,
	`actor_id` text NOT NULL,
	`digest` text NOT NULL,
	`answer` text NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`org_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `draft` (
	`org_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`author_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`revision` integer NOT NULL,
	`key_id` text NOT NULL,
	`sealed` blob NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`org_id`, `plan_id`)
);
--> statement-breakpoint
CREATE INDEX `draft_author` ON `draft` (`org_id`,`author_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `plan` (
	`org_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`outcome` text,
	`employee_id` text NOT NULL,
	`manager_id` text NOT NULL,
	`author_id` text NOT NULL,
	`head_seq` integer NOT NULL,
	`head_hash` text NOT NULL,
	`created_on` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`next_check_in_on` text,
	`check_ins_held` integer NOT NULL,
	`goals` integer NOT NULL,
	`updated_at` text NOT NULL,
	`key_id` text NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`org_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_one_active_pip` ON `plan` (`org_id`,`employee_id`) WHERE kind = 'pip' and status in ('active', 'paused', 'evaluating');--> statement-breakpoint
CREATE INDEX `plan_list` ON `plan` (`org_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `plan_list_status` ON `plan` (`org_id`,`status`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `plan_list_manager` ON `plan` (`org_id`,`manager_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `plan_list_employee` ON `plan` (`org_id`,`employee_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `plan_due` ON `plan` (`org_id`,`next_check_in_on`) WHERE next_check_in_on is not null;--> statement-breakpoint
CREATE TABLE `plan_event` (
	`org_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`version` integer NOT NULL,
	`audience` text NOT NULL,
	`actor_id` text NOT NULL,
	`happened_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`command_id` text NOT NULL,
	`key_id` text NOT NULL,
	`sealed` blob NOT NULL,
	`commitment` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`plan_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `plan_event_command` ON `plan_event` (`org_id`,`command_id`);