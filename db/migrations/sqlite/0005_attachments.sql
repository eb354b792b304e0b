CREATE TABLE `attachments` (
	`organisation_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`sealed` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachments_by_record` ON `attachments` (`organisation_id`,`record_id`);