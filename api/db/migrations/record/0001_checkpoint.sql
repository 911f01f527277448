CREATE TABLE `checkpoint` (
	`org_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`line` text NOT NULL,
	PRIMARY KEY(`org_id`, `plan_id`, `seq`)
);
