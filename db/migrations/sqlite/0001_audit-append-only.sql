-- The audit trail is append-only: no update, no delete but that of an erased organisation.
CREATE TRIGGER `audit_no_update` BEFORE UPDATE ON `audit`
BEGIN
	SELECT RAISE(ABORT, 'the audit trail is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_no_delete` BEFORE DELETE ON `audit`
WHEN NOT EXISTS (SELECT 1 FROM `tombstones` WHERE `organisation_id` = OLD.`organisation_id`)
BEGIN
	SELECT RAISE(ABORT, 'the audit trail is append-only');
END;
--> statement-breakpoint
-- `INSERT OR REPLACE` deletes the old line without asking the trigger above.
CREATE TRIGGER `audit_no_replace` BEFORE INSERT ON `audit`
WHEN EXISTS (SELECT 1 FROM `audit` WHERE `organisation_id` = NEW.`organisation_id` AND `n` = NEW.`n`)
BEGIN
	SELECT RAISE(ABORT, 'the audit trail is append-only');
END;
