CREATE TABLE `accounts` (
	`organisation_id` text NOT NULL,
	`platform` text NOT NULL,
	`external_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `platform`, `external_id`),
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `accounts_by_person` ON `accounts` (`organisation_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `answers` (
	`organisation_id` text NOT NULL,
	`record_id` text NOT NULL,
	`path` text NOT NULL,
	`n` integer NOT NULL,
	`value` text,
	`provenance` text NOT NULL,
	`source` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`turn` text NOT NULL,
	`checklist_version` integer NOT NULL,
	PRIMARY KEY(`record_id`, `path`, `n`),
	FOREIGN KEY (`organisation_id`,`record_id`) REFERENCES `records`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `audit` (
	`organisation_id` text NOT NULL,
	`n` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`record_id` text,
	`path` text,
	`digest` text,
	`hash` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `n`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `audit_by_record` ON `audit` (`record_id`,`n`);--> statement-breakpoint
CREATE TABLE `chain_heads` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `conversations` (
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`record_id` text NOT NULL,
	`phase` text NOT NULL,
	`focus` text,
	`skipped` text NOT NULL,
	`not_bsn` text,
	`at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `person_id`, `record_id`),
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`,`record_id`) REFERENCES `records`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_focus` ON `conversations` (`organisation_id`,`person_id`) WHERE phase = 'asking';--> statement-breakpoint
CREATE TABLE `deliveries` (
	`organisation_id` text NOT NULL,
	`delivery` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `delivery`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `deployment` (
	`id` integer PRIMARY KEY NOT NULL,
	`demo` integer NOT NULL,
	`clock` text
);
--> statement-breakpoint
CREATE TABLE `first_officers` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `installations` (
	`organisation_id` text NOT NULL,
	`platform` text NOT NULL,
	`external_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`platform`, `external_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`phone` text,
	`language` text,
	`absence` text,
	`at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `records` (
	`organisation_id` text NOT NULL,
	`id` text NOT NULL,
	`register` text NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`title` text NOT NULL,
	`template` text,
	`checklist_version` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`confirmed_by` text,
	`confirmed_at` text,
	`archived_reason` text,
	`digest_key` text,
	PRIMARY KEY(`organisation_id`, `id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `records_by_number` ON `records` (`organisation_id`,`register`,`number`);--> statement-breakpoint
CREATE TABLE `register_counters` (
	`organisation_id` text NOT NULL,
	`register` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `register`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `role_grants` (
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`offered_by` text NOT NULL,
	`offered_at` text NOT NULL,
	`accepted_at` text,
	`until` text,
	PRIMARY KEY(`organisation_id`, `person_id`, `role`),
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tombstones` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`n` integer NOT NULL,
	`hash` text NOT NULL
);
