CREATE TABLE `inbox` (
	`organisation_id` text NOT NULL,
	`delivery` text NOT NULL,
	`id` text NOT NULL,
	`platform` text NOT NULL,
	`account` text NOT NULL,
	`sealed` text NOT NULL,
	`at` text NOT NULL,
	`tries` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `delivery`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
