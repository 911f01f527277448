ALTER TABLE `plan` ADD `outcome_proposed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `plan` ADD `length_days` integer;--> statement-breakpoint
ALTER TABLE `plan` ADD `goal_count` integer;--> statement-breakpoint
ALTER TABLE `plan` ADD `cadence` text;