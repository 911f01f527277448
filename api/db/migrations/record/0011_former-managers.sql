ALTER TABLE `plan` ADD `former_managers` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `plan_handed_over` ON `plan` (`org_id`) WHERE former_managers <> '[]';