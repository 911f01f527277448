ALTER TABLE `line_claim` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `line_claim` ADD `external_ids` text DEFAULT '[]' NOT NULL;