CREATE TABLE `person_key` (
	`org_id` text NOT NULL,
	`person_id` text NOT NULL,
	`id` text NOT NULL,
	`wrapped` blob,
	`created_at` text NOT NULL,
	`destroyed_at` text,
	`master_version` integer NOT NULL,
	PRIMARY KEY(`org_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `person_key_person` ON `person_key` (`org_id`,`person_id`);