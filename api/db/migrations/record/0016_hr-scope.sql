CREATE TABLE `hr_scope` (
	`org_id` text NOT NULL,
	`person_id` text NOT NULL,
	`units` text NOT NULL,
	PRIMARY KEY(`org_id`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `person_department_idx` ON `person` (`org_id`,`department`,`id`);