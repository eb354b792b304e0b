CREATE TABLE "drafts" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"values" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "drafts_organisation_id_person_id_key_pk" PRIMARY KEY("organisation_id","person_id","key")
);
--> statement-breakpoint
CREATE TABLE "link_attempts" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"wrong" json NOT NULL,
	CONSTRAINT "link_attempts_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "link_codes" (
	"hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"used_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "merged_people" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "merged_people_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "installations" ADD COLUMN "tokens" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "installations" ADD COLUMN "bot_user" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "installations" ADD COLUMN "scopes" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "installations" ADD COLUMN "enterprise" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "installations" ADD COLUMN "installed_by" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "installations" ADD COLUMN "removed_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_attempts" ADD CONSTRAINT "link_attempts_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_codes" ADD CONSTRAINT "link_codes_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merged_people" ADD CONSTRAINT "merged_people_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafts_by_at" ON "drafts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "link_codes_by_person" ON "link_codes" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "installations_by_organisation" ON "installations" USING btree ("organisation_id");