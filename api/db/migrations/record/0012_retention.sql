CREATE TABLE `erased_key` (
	`org_id` text NOT NULL,
	`key_id` text NOT NULL,
	`erasure_id` text NOT NULL,
	PRIMARY KEY(`org_id`, `key_id`)
);
--> statement-breakpoint
CREATE INDEX `erased_key_erasure` ON `erased_key` (`org_id`,`erasure_id`);--> statement-breakpoint
CREATE TABLE `erasure` (
	`org_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`requested_by` text NOT NULL,
	`requested_at` text NOT NULL,
	`withdrawn_by` text,
	`withdrawn_at` text,
	`confirmed_by` text,
	`confirmed_at` text,
	`carried_out_at` text,
	PRIMARY KEY(`org_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `erasure_open` ON `erasure` (`org_id`,`person_id`) WHERE withdrawn_at is null and carried_out_at is null;--> statement-breakpoint
CREATE TABLE `legal_hold` (
	`org_id` text NOT NULL,
	`id` text NOT NULL,
	`scope` text NOT NULL,
	`name` text NOT NULL,
	`persons` text NOT NULL,
	`reason` text NOT NULL,
	`set_by` text NOT NULL,
	`set_at` text NOT NULL,
	`lifted_by` text,
	`lifted_at` text,
	`lift_reason` text,
	PRIMARY KEY(`org_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `person_place` (
	`org_id` text NOT NULL,
	`person_id` text NOT NULL,
	`place` text NOT NULL,
	PRIMARY KEY(`org_id`, `person_id`)
);
--> statement-breakpoint
CREATE TABLE `retention_period` (
	`org_id` text NOT NULL,
	`place` text NOT NULL,
	`kind` text NOT NULL,
	`months` integer NOT NULL,
	PRIMARY KEY(`org_id`, `place`, `kind`)
);
--> statement-breakpoint
CREATE TRIGGER plan_erased_insert BEFORE INSERT ON plan
WHEN EXISTS (SELECT 1 FROM erased_key WHERE org_id = new.org_id AND key_id = new.key_id)
BEGIN SELECT raise(abort, 'erased'); END;
--> statement-breakpoint
CREATE TRIGGER plan_erased_update BEFORE UPDATE ON plan
WHEN EXISTS (SELECT 1 FROM erased_key WHERE org_id = new.org_id AND key_id = new.key_id)
BEGIN SELECT raise(abort, 'erased'); END;
