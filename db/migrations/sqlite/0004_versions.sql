CREATE TABLE `pages` (
	`organisation_id` text NOT NULL,
	`hash` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`by_id` text NOT NULL,
	`at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pages_by_organisation` ON `pages` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `publications` (
	`organisation_id` text NOT NULL,
	`document` text NOT NULL,
	`subject` text NOT NULL,
	`at` text NOT NULL,
	`by_id` text NOT NULL,
	`made_of` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `document`, `subject`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `versions` (
	`organisation_id` text NOT NULL,
	`n` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` text NOT NULL,
	`hash` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `n`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
