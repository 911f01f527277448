ALTER TABLE `plan` ADD `asks_for_hr` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `plan_asks_for_hr` ON `plan` (`org_id`) WHERE asks_for_hr;