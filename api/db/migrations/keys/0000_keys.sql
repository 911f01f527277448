CREATE TABLE `person_key` (
	`org_id` text NOT NULL,
	`person_id` text NOT NULL,
	`id` text NOT NULL,
	`wrapped` blob,
	`created_at` text NOT NULL,
	`destroyed_at` text,
	PRIMARY KEY(`org_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_key_current` ON `person_key` (`org_id`,`person_id`) WHERE destroyed_at is null;