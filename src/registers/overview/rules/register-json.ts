// The form of the register that is exported as JSON, for what reads it back.
import { z } from 'zod';

const personSchema = z.strictObject({ id: z.string(), name: z.string() });
const choiceSchema = z.union([z.string(), z.strictObject({ other: z.string() })]);
const answerSchema = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), choiceSchema, z.array(choiceSchema)]).nullable(),
  provenance: z.enum(['standaard', 'bevestigd', 'onbekend', 'import']),
  source: z.string().nullable(),
  by: personSchema,
  at: z.iso.datetime(),
});
const leafSchema = z.strictObject({ question: z.string(), words: z.string(), answer: answerSchema.nullable() });
const rowSchema = z.strictObject({ id: z.string(), title: z.string(), fields: z.array(leafSchema) });
const fieldSchema = leafSchema.extend({ rows: z.array(rowSchema).optional() });
const openSchema = z.strictObject({
  path: z.string(),
  label: z.string(),
  kind: z.enum(['onbekend', 'onbevestigd', 'ontbreekt', 'tegenspraak']),
});
const entrySchema = z.strictObject({
  id: z.string(),
  template: z.string().nullable(),
  number: z.string(),
  name: z.string(),
  status: z.enum(['concept', 'active']),
  checklistVersion: z.int(),
  confirmedBy: personSchema.nullable(),
  confirmedAt: z.iso.datetime().nullable(),
  /** Absent in files from before it was kept. */
  confirmedAs: z.enum(['confirmed', 'checked', 'unchanged']).nullable().optional(),
  review: z
    .strictObject({ state: z.enum(['fresh', 'soon', 'expired']), due: z.iso.date(), words: z.string() })
    .nullable(),
  counts: z.strictObject({ bevestigd: z.int(), standaard: z.int(), onbekend: z.int(), ontbreekt: z.int() }),
  fields: z.array(fieldSchema),
  dpia: z
    .strictObject({
      outcome: z.enum(['required', 'consider', 'unknown', 'not-needed']),
      likely: z.boolean(),
      words: z.string(),
    })
    .nullable(),
  open: z.array(openSchema),
});
const columnSchema = z.strictObject({
  id: z.string(),
  section: z.string(),
  label: z.string(),
  law: z.string(),
  article: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g']).nullable(),
});
const columnsSchema = z.array(columnSchema.extend({ columns: z.array(columnSchema).optional() }));
const checklistSchema = z.strictObject({ id: z.string(), version: z.int() });

/** The exported JSON; described for its readers in docs/register-json.md. */
export const registerJsonSchema = z.strictObject({
  format: z.literal('avg-maatje/register'),
  formatVersion: z.literal(1),
  title: z.string(),
  language: z.enum(['nl', 'en']),
  madeAt: z.iso.datetime(),
  program: z.string(),
  checklists: z.strictObject({
    organisation: checklistSchema,
    activity: checklistSchema,
    processor: checklistSchema,
    supplier: checklistSchema,
  }),
  audit: z.strictObject({ n: z.int(), hash: z.string().regex(/^[0-9a-f]{64}$/), verify: z.string() }),
  version: z
    .strictObject({
      n: z.int(),
      at: z.iso.datetime(),
      by: personSchema,
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      changed: z.array(z.string()),
    })
    .nullable(),
  archivedActivities: z.int(),
  columns: z.strictObject({
    organisation: columnsSchema,
    activity: columnsSchema,
    processor: columnsSchema,
    supplier: columnsSchema,
  }),
  organisation: entrySchema.nullable(),
  profile: entrySchema.nullable(),
  activities: z.array(entrySchema),
  processorActivities: z.array(entrySchema),
  suppliers: z.array(entrySchema),
});
