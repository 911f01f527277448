CREATE TABLE `site_adapter` (
	`org_id` text NOT NULL,
	`host` text NOT NULL,
	`approved` text,
	`approved_at` text,
	`offered` text,
	`offered_at` text,
	`offered_by` text,
	PRIMARY KEY(`org_id`, `host`),
	FOREIGN KEY (`org_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
