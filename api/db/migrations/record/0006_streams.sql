CREATE TABLE `__new_checkpoint` (
	`org_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`line` text NOT NULL,
	`stream` text DEFAULT 'plan' NOT NULL,
	PRIMARY KEY(`org_id`, `plan_id`, `stream`, `seq`)
);
--> statement-breakpoint
INSERT INTO `__new_checkpoint`("org_id", "plan_id", "seq", "type", "line", "stream") SELECT "org_id", "plan_id", "seq", "type", "line", 'plan' FROM `checkpoint`;--> statement-breakpoint
DROP TABLE `checkpoint`;--> statement-breakpoint
ALTER TABLE `__new_checkpoint` RENAME TO `checkpoint`;--> statement-breakpoint
CREATE TABLE `__new_plan_event` (
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
	`stream` text DEFAULT 'plan' NOT NULL,
	`after_seq` integer,
	PRIMARY KEY(`org_id`, `plan_id`, `stream`, `seq`)
);
--> statement-breakpoint
INSERT INTO `__new_plan_event`("org_id", "plan_id", "seq", "type", "version", "audience", "actor_id", "happened_on", "recorded_at", "command_id", "key_id", "sealed", "commitment", "prev_hash", "hash", "stream", "after_seq") SELECT "org_id", "plan_id", "seq", "type", "version", "audience", "actor_id", "happened_on", "recorded_at", "command_id", "key_id", "sealed", "commitment", "prev_hash", "hash", 'plan', NULL FROM `plan_event`;--> statement-breakpoint
DROP TABLE `plan_event`;--> statement-breakpoint
ALTER TABLE `__new_plan_event` RENAME TO `plan_event`;--> statement-breakpoint
CREATE INDEX `plan_event_command` ON `plan_event` (`org_id`,`command_id`);--> statement-breakpoint
ALTER TABLE `plan` ADD `entries` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `plan` SET `entries` = `head_seq`;
