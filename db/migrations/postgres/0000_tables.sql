CREATE TABLE "accounts" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"platform" text COLLATE "C" NOT NULL,
	"external_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "accounts_organisation_id_platform_external_id_pk" PRIMARY KEY("organisation_id","platform","external_id")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"n" integer NOT NULL,
	"value" json,
	"provenance" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C",
	"by" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"turn" text COLLATE "C" NOT NULL,
	"checklist_version" integer NOT NULL,
	CONSTRAINT "answers_record_id_path_n_pk" PRIMARY KEY("record_id","path","n")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"n" integer NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C",
	"path" text COLLATE "C",
	"digest" text COLLATE "C",
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "audit_organisation_id_n_pk" PRIMARY KEY("organisation_id","n")
);
--> statement-breakpoint
CREATE TABLE "chain_heads" (
	"organisation_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	"phase" text COLLATE "C" NOT NULL,
	"focus" json,
	"skipped" json NOT NULL,
	"not_bsn" text COLLATE "C",
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "conversations_organisation_id_person_id_record_id_pk" PRIMARY KEY("organisation_id","person_id","record_id")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"delivery" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "deliveries_organisation_id_delivery_pk" PRIMARY KEY("organisation_id","delivery")
);
--> statement-breakpoint
CREATE TABLE "deployment" (
	"id" integer PRIMARY KEY NOT NULL,
	"demo" boolean NOT NULL,
	"clock" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "first_officers" (
	"organisation_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installations" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"platform" text COLLATE "C" NOT NULL,
	"external_id" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "installations_platform_external_id_pk" PRIMARY KEY("platform","external_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"zone" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C",
	"phone" text COLLATE "C",
	"language" text COLLATE "C",
	"absence" json,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "people_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"register" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"template" text COLLATE "C",
	"checklist_version" integer NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"confirmed_by" text COLLATE "C",
	"confirmed_at" text COLLATE "C",
	"archived_reason" text COLLATE "C",
	"digest_key" text COLLATE "C",
	CONSTRAINT "records_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "register_counters" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"register" text COLLATE "C" NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "register_counters_organisation_id_register_pk" PRIMARY KEY("organisation_id","register")
);
--> statement-breakpoint
CREATE TABLE "role_grants" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"offered_by" text COLLATE "C" NOT NULL,
	"offered_at" text COLLATE "C" NOT NULL,
	"accepted_at" text COLLATE "C",
	"until" text COLLATE "C",
	CONSTRAINT "role_grants_organisation_id_person_id_role_pk" PRIMARY KEY("organisation_id","person_id","role")
);
--> statement-breakpoint
CREATE TABLE "tombstones" (
	"organisation_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"n" integer NOT NULL,
	"hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_record" FOREIGN KEY ("organisation_id","record_id") REFERENCES "public"."records"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chain_heads" ADD CONSTRAINT "chain_heads_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_record" FOREIGN KEY ("organisation_id","record_id") REFERENCES "public"."records"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_officers" ADD CONSTRAINT "first_officers_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "installations" ADD CONSTRAINT "installations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_counters" ADD CONSTRAINT "register_counters_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_person" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_by_person" ON "accounts" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "audit_by_record" ON "audit" USING btree ("record_id","n");--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_focus" ON "conversations" USING btree ("organisation_id","person_id") WHERE phase = 'asking';--> statement-breakpoint
CREATE UNIQUE INDEX "records_by_number" ON "records" USING btree ("organisation_id","register","number");