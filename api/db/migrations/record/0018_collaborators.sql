ALTER TABLE `plan` ADD `collaborators` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `plan_with_collaborators` ON `plan` (`org_id`) WHERE collaborators <> '[]';