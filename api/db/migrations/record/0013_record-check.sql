CREATE TABLE `record_check` (
	`org_id` text NOT NULL,
	`id` text NOT NULL,
	`started_by` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`after_plan` text NOT NULL,
	`plans` integer NOT NULL,
	`entries` integer NOT NULL,
	`problems` text NOT NULL,
	PRIMARY KEY(`org_id`, `id`)
);
