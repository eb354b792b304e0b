ALTER TABLE `people` ADD `former` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `people_by_former` ON `people` (`organisation_id`,`former`);