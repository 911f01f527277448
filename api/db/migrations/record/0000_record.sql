CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_userId_idx` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `device_code` (
	`id` text PRIMARY KEY NOT NULL,
	`device_code` text NOT NULL,
	`user_code` text NOT NULL,
	`user_id` text,
	`expires_at` integer NOT NULL,
	`status` text NOT NULL,
	`last_polled_at` integer,
	`polling_interval` integer,
	`client_id` text,
	`scope` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deviceCode_deviceCode_uidx` ON `device_code` (`device_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `deviceCode_userCode_uidx` ON `device_code` (`user_code`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text,
	`status` text DEFAULT 'pending' NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`inviter_id` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`inviter_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `invitation_organizationId_idx` ON `invitation` (`organization_id`);--> statement-breakpoint
CREATE INDEX `invitation_email_idx` ON `invitation` (`email`);--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text DEFAULT 'member' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `member_organizationId_idx` ON `member` (`organization_id`);--> statement-breakpoint
CREATE INDEX `member_userId_idx` ON `member` (`user_id`);--> statement-breakpoint
CREATE TABLE `organization` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`logo` text,
	`created_at` integer NOT NULL,
	`metadata` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_slug_unique` ON `organization` (`slug`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limit_key_unique` ON `rate_limit` (`key`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	`active_organization_id` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_userId_idx` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier_idx` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `account_invitation` (
	`org_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`roles` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`withdrawn_at` text,
	`accepted_at` text,
	`accepted_by` text,
	`delivery` text NOT NULL,
	PRIMARY KEY(`org_id`, `id`),
	FOREIGN KEY (`org_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_invitation_token_hash_unique` ON `account_invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `account_invitation_person_idx` ON `account_invitation` (`org_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `organisation_setting` (
	`org_id` text PRIMARY KEY NOT NULL,
	`time_zone` text NOT NULL,
	`policy` text NOT NULL,
	FOREIGN KEY (`org_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `outbox_key` (
	`org_id` text NOT NULL,
	`user_id` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`org_id`, `user_id`),
	FOREIGN KEY (`org_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `setup_code` (
	`id` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`created_at` text NOT NULL,
	`used_at` text
);
--> statement-breakpoint
CREATE TABLE `trail` (
	`org_id` text NOT NULL,
	`id` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor_id` text NOT NULL,
	`action` text NOT NULL,
	`subject_id` text NOT NULL,
	`detail` text NOT NULL,
	PRIMARY KEY(`org_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `trail_recorded_idx` ON `trail` (`org_id`,`recorded_at`,`id`);--> statement-breakpoint
CREATE TABLE `line_claim` (
	`org_id` text NOT NULL,
	`person_id` text NOT NULL,
	`manager_id` text NOT NULL,
	`claimed_at` text NOT NULL,
	PRIMARY KEY(`org_id`, `person_id`, `manager_id`)
);
--> statement-breakpoint
CREATE INDEX `line_claim_manager_idx` ON `line_claim` (`org_id`,`manager_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`org_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`title` text,
	`department` text,
	`manager_id` text,
	`part_time_share` real DEFAULT 1 NOT NULL,
	`user_id` text,
	`left_on` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`org_id`, `id`),
	FOREIGN KEY (`org_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_uidx` ON `person` (`org_id`,`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_user_uidx` ON `person` (`org_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `person_manager_idx` ON `person` (`org_id`,`manager_id`);--> statement-breakpoint
CREATE INDEX `person_name_idx` ON `person` (`org_id`,"name" collate nocase,`id`);--> statement-breakpoint
CREATE TABLE `person_external_id` (
	`org_id` text NOT NULL,
	`site` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`person_id` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_at` text NOT NULL,
	PRIMARY KEY(`org_id`, `site`, `kind`, `value`)
);
--> statement-breakpoint
CREATE INDEX `person_external_id_person_idx` ON `person_external_id` (`org_id`,`person_id`);--> statement-breakpoint
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
	`subject_id` text NOT NULL,
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
	`employee_status` text,
	`employee_updated_at` text,
	`outcome` text,
	`subject_id` text NOT NULL,
	`manager_id` text NOT NULL,
	`ever_shared` integer NOT NULL,
	`head_seq` integer NOT NULL,
	`head_hash` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`next_due_on` text,
	`check_ins_due` text NOT NULL,
	`support_due` text NOT NULL,
	`updated_at` text NOT NULL,
	`key_id` text NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`org_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_one_running` ON `plan` (`org_id`,`subject_id`) WHERE kind = 'pip' and status in ('shared', 'active', 'paused', 'evaluating');--> statement-breakpoint
CREATE INDEX `plan_list` ON `plan` (`org_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `plan_list_status` ON `plan` (`org_id`,`status`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `plan_list_manager` ON `plan` (`org_id`,`manager_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `plan_list_subject` ON `plan` (`org_id`,`subject_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `plan_due` ON `plan` (`org_id`,`next_due_on`) WHERE next_due_on is not null;--> statement-breakpoint
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
	PRIMARY KEY(`org_id`, `plan_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `plan_event_command` ON `plan_event` (`org_id`,`command_id`);