CREATE TABLE "messages" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"notice" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"planned_at" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"attempts" integer NOT NULL,
	"maybe_sent" boolean NOT NULL,
	"in_flight" boolean NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"ended_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "posted" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"platform" text COLLATE "C" NOT NULL,
	"handle" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	"card" text COLLATE "C" NOT NULL,
	"shown" text COLLATE "C" NOT NULL,
	"n" integer NOT NULL,
	"at" text COLLATE "C",
	"attempts" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"notice" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "last_used_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "address" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "dead_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "muted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posted" ADD CONSTRAINT "posted_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "messages_by_cause" ON "messages" USING btree ("organisation_id","person_id","record_id","notice","key","planned_at");--> statement-breakpoint
CREATE INDEX "messages_due" ON "messages" USING btree ("kind","at") WHERE state = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "posted_by_handle" ON "posted" USING btree ("organisation_id","platform","handle");--> statement-breakpoint
CREATE INDEX "posted_by_record" ON "posted" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "posted_stale" ON "posted" USING btree ("at") WHERE at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_by_cause" ON "reminders" USING btree ("organisation_id","record_id","notice","key");--> statement-breakpoint
CREATE INDEX "reminders_due" ON "reminders" USING btree ("at");