ALTER TABLE "people" ADD COLUMN "former" integer;--> statement-breakpoint
CREATE UNIQUE INDEX "people_by_former" ON "people" USING btree ("organisation_id","former");