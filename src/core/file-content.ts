// What was read from a file, and what an import makes of it. Pure data: nothing here knows a file format or the store.
import { z } from 'zod';
import type { Value } from './engine/value.js';

/** One sheet of a workbook, or a CSV. Cells are text as a person reads it, days as `YYYY-MM-DD`; an empty cell is ''. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Why a file cannot be read as a register; each has its own sentence. */
export type Unreadable =
  | 'password'
  | 'old-excel'
  | 'open-document'
  | 'other-format'
  | 'too-large'
  | 'too-many-rows'
  | 'damaged'
  | 'empty';

export type ReadFile =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly why: Unreadable };

/** Rows of any register, or the records of our own export, which need no guessing. */
export type Content =
  | { readonly type: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly type: 'records'; readonly imported: Imported };

/** What an import would store. A value that is null is "weet ik niet". */
export interface ImportedRecord {
  /** The checklist it fills. */
  readonly checklist: string;
  readonly name: string;
  /** Where it stands in the file: "rij 4", "Verwerkingen V-003". */
  readonly place: string;
  readonly template: string | null;
  /**
   * By path. People and companies are names, as `{ other: name }`: the ids of another register mean nothing here.
   */
  readonly values: Readonly<Record<string, Value | null>>;
}

/** Filled cells that got no place, each once, so that nothing is lost unseen. */
export interface Missed {
  readonly place: string;
  readonly heading: string;
  readonly text: string;
  readonly why: 'no-place' | 'not-understood' | 'shortened';
}

export interface Imported {
  /** Of the organisation itself; its name is empty. */
  readonly profile: ImportedRecord | null;
  readonly records: readonly ImportedRecord[];
  readonly missed: readonly Missed[];
  /** Cells with something in them, and how many of them got a place. */
  readonly filled: number;
  readonly placed: number;
}

/** Made when a file is read: every start would pay for it, and few people import. */
function storedContent() {
  const choice = z.union([z.string(), z.strictObject({ other: z.string() })]);
  const value = z.union([z.string(), z.number(), z.boolean(), choice, z.array(choice).readonly()]).nullable();
  const record = z.strictObject({
    checklist: z.string(),
    name: z.string(),
    place: z.string(),
    template: z.string().nullable(),
    values: z.record(z.string(), value),
  });
  return z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('sheets'),
      sheets: z.array(z.strictObject({ name: z.string(), rows: z.array(z.array(z.string())) })),
    }),
    z.strictObject({
      type: z.literal('records'),
      imported: z.strictObject({
        profile: record.nullable(),
        records: z.array(record),
        missed: z.array(
          z.strictObject({
            place: z.string(),
            heading: z.string(),
            text: z.string(),
            why: z.enum(['no-place', 'not-understood', 'shortened']),
          }),
        ),
        filled: z.number(),
        placed: z.number(),
      }),
    }),
  ]);
}

/** The content as it was stored between two turns, or undefined when there is none (any more). */
export function readContent(stored: unknown): Content | undefined {
  if (typeof stored !== 'string') return undefined;
  try {
    return storedContent().safeParse(JSON.parse(stored)).data;
  } catch {
    return undefined;
  }
}
