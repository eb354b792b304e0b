CREATE TABLE "pages" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"document" text COLLATE "C" NOT NULL,
	"by_id" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"document" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by_id" text COLLATE "C" NOT NULL,
	"made_of" json NOT NULL,
	CONSTRAINT "publications_organisation_id_document_subject_pk" PRIMARY KEY("organisation_id","document","subject")
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"n" integer NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by_id" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"content" text COLLATE "C" NOT NULL,
	CONSTRAINT "versions_organisation_id_n_pk" PRIMARY KEY("organisation_id","n")
);
--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pages_by_organisation" ON "pages" USING btree ("organisation_id");