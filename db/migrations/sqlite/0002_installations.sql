CREATE TABLE `drafts` (
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`key` text NOT NULL,
	`values` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `person_id`, `key`),
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drafts_by_at` ON `drafts` (`at`);--> statement-breakpoint
CREATE TABLE `link_attempts` (
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`wrong` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `person_id`),
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `link_codes` (
	`hash` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `link_codes_by_person` ON `link_codes` (`organisation_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `merged_people` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `installations` ADD `tokens` text;--> statement-breakpoint
ALTER TABLE `installations` ADD `bot_user` text;--> statement-breakpoint
ALTER TABLE `installations` ADD `scopes` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `installations` ADD `enterprise` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `installations` ADD `installed_by` text;--> statement-breakpoint
ALTER TABLE `installations` ADD `removed_at` text;--> statement-breakpoint
CREATE INDEX `installations_by_organisation` ON `installations` (`organisation_id`);