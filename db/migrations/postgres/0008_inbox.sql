CREATE TABLE "inbox" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"delivery" text COLLATE "C" NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"platform" text COLLATE "C" NOT NULL,
	"account" text COLLATE "C" NOT NULL,
	"sealed" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"tries" integer NOT NULL,
	CONSTRAINT "inbox_organisation_id_delivery_pk" PRIMARY KEY("organisation_id","delivery")
);
--> statement-breakpoint
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;