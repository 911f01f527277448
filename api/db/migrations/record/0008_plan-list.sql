CREATE TABLE `listed_plan` (
	`org_id` text NOT NULL,
	`seq` integer NOT NULL,
	`plan_id` text NOT NULL,
	`plan_seq` integer NOT NULL,
	`plan_hash` text NOT NULL,
	`recorded_at` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL,
	`line` text NOT NULL,
	PRIMARY KEY(`org_id`, `seq`)
);
