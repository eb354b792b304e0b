CREATE TABLE `messages` (
	`organisation_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`notice` text NOT NULL,
	`record_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`planned_at` text NOT NULL,
	`at` text NOT NULL,
	`attempts` integer NOT NULL,
	`maybe_sent` integer NOT NULL,
	`in_flight` integer NOT NULL,
	`state` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_by_cause` ON `messages` (`organisation_id`,`person_id`,`record_id`,`notice`,`key`,`planned_at`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`kind`,`at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `posted` (
	`organisation_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`platform` text NOT NULL,
	`handle` text NOT NULL,
	`record_id` text NOT NULL,
	`card` text NOT NULL,
	`shown` text NOT NULL,
	`n` integer NOT NULL,
	`at` text,
	`attempts` integer NOT NULL,
	FOREIGN KEY (`organisation_id`,`person_id`) REFERENCES `people`(`organisation_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posted_by_handle` ON `posted` (`organisation_id`,`platform`,`handle`);--> statement-breakpoint
CREATE INDEX `posted_by_record` ON `posted` (`record_id`);--> statement-breakpoint
CREATE INDEX `posted_stale` ON `posted` (`at`) WHERE at is not null;--> statement-breakpoint
CREATE TABLE `reminders` (
	`organisation_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`notice` text NOT NULL,
	`record_id` text NOT NULL,
	`key` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_by_cause` ON `reminders` (`organisation_id`,`record_id`,`notice`,`key`);--> statement-breakpoint
CREATE INDEX `reminders_due` ON `reminders` (`at`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `last_used_at` text;--> statement-breakpoint
ALTER TABLE `accounts` ADD `address` text;--> statement-breakpoint
ALTER TABLE `accounts` ADD `dead_at` text;--> statement-breakpoint
ALTER TABLE `people` ADD `muted` integer DEFAULT false NOT NULL;