DROP INDEX `line_claim_manager_idx`;--> statement-breakpoint
CREATE INDEX `line_claim_manager_idx` ON `line_claim` (`org_id`,`manager_id`,`person_id`);--> statement-breakpoint
DROP INDEX `plan_handed_over`;--> statement-breakpoint
CREATE INDEX `plan_handed_over` ON `plan` (`org_id`,`former_managers`) WHERE former_managers <> '[]';--> statement-breakpoint
CREATE INDEX `account_invitation_open` ON `account_invitation` (`org_id`) WHERE accepted_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX `person_created_by_idx` ON `person` (`org_id`,`created_by`,`id`);