// The lines of `--json`, in and out. docs/terminal.md shows the schemas that are made from these.
import { z } from 'zod';
import { stillAsked } from '../../src/core/engine/asked.js';
import type { Ask, Reply } from '../../src/core/engine/replies.js';
import type { Reading } from '../../src/core/understanding/reading.js';

const Other = z
  .strictObject({ other: z.string() })
  .meta({ description: 'Free text beside the options, or a new person.' });
const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Cell = z.union([Scalar, Other, z.array(z.union([z.string(), Other]))]);
const Row = z.record(z.string(), Cell).meta({ description: 'One row of a list: a value per column.' });
const Answered = z.union([Scalar, Other, z.array(z.union([z.string(), Other, Row]))]).meta({
  id: 'Value',
  description:
    'Text, number, yes or no, day (YYYY-MM-DD), moment (ISO), option id, person id, a list of option ids, ' +
    '{"other": text}, a list of rows, or null for "weet ik niet".',
});

const carried = {
  as: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Account name of who speaks; only without chat platforms.' }),
  now: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: 'Moves the clock to this moment; only on a database made with --now, never backwards.' }),
  id: z.string().min(1).max(200).optional().meta({ description: 'Delivery id: the same id has one effect.' }),
};

export const InputObject = z
  .union([
    z.strictObject({ say: z.string(), ...carried }),
    z.strictObject({
      answer: z.record(z.string().min(1), Answered),
      record: z
        .string()
        .min(1)
        .optional()
        .meta({ description: 'Without it the form that was just shown, else the record of the focus.' }),
      n: z
        .record(z.string(), z.int().min(0))
        .optional()
        .meta({ description: 'By path the version that was shown; without it the version last shown counts.' }),
      ...carried,
    }),
    z.strictObject({ press: z.string().min(1), ...carried }),
    z.strictObject({ tick: z.literal(true), ...carried }),
  ])
  .meta({ description: 'One line of input.' });
export type InputObject = z.output<typeof InputObject>;

const Action = z
  .object({ id: z.string(), label: z.string(), style: z.enum(['primary', 'danger']).optional() })
  .meta({ id: 'Action' });
const Choice = z.union([z.string(), z.object({ other: z.string() })]);
const Suggestion = z.union([z.number(), z.boolean(), z.null(), Choice, z.array(Choice).readonly()]);
const Field = z
  .object({
    path: z.string(),
    kind: z.enum(['text', 'long-text', 'yes-no', 'choice', 'choices', 'day', 'moment', 'number', 'person', 'rows']),
    label: z.string(),
    ask: z.string(),
    why: z.string(),
    law: z.string(),
    example: z.string().optional(),
    options: z
      .array(z.object({ id: z.string(), label: z.string(), hint: z.string().optional() }))
      .readonly()
      .optional(),
    other: z.boolean(),
    unit: z.string().optional(),
    max: z.number().optional(),
    optional: z.boolean(),
    n: z.number(),
    suggestion: Suggestion.optional(),
    shown: z.array(z.string()).readonly().optional(),
    provenance: z.enum(['standaard', 'bevestigd', 'onbekend', 'import', 'vervallen', 'gewist']).optional(),
    told: z
      .string()
      .optional()
      .meta({ description: 'The section: shown is a whole sentence about it, which needs no label.' }),
    sent: z.unknown().optional(),
    error: z.string().optional(),
    rows: z
      .array(z.object({ id: z.string(), title: z.string(), lines: z.array(z.string()).readonly() }))
      .readonly()
      .optional(),
  })
  .meta({ id: 'Field' });

const ReplyObject = z
  .union([
    z.object({ type: z.literal('text'), text: z.string(), actions: z.array(Action).readonly().optional() }),
    z.object({
      type: z.literal('ask'),
      mode: z.enum(['question', 'form', 'section', 'rows', 'overview']),
      record: z.string(),
      title: z.string(),
      intro: z.string().optional(),
      notice: z.string().optional(),
      progress: z.object({ done: z.number(), total: z.number() }),
      question: z.object({ n: z.number(), of: z.number() }).optional(),
      fields: z.array(Field).readonly(),
      next: z
        .object({ path: z.string(), after: z.int() })
        .optional()
        .meta({ description: 'Of a form that was begun: what is asked next, and how many more are needed after it.' }),
      actions: z.array(Action).readonly(),
    }),
    z.object({
      type: z.literal('card'),
      title: z.string(),
      text: z.string().optional(),
      lines: z.array(z.object({ label: z.string(), value: z.string(), action: Action.optional() })).readonly(),
      actions: z.array(Action).readonly(),
    }),
    z.object({
      type: z.literal('file'),
      document: z.string().meta({ description: 'Such as register.xlsx or register-full.pdf.' }),
      subject: z.string().optional().meta({ description: 'What it is about: the id of a record.' }),
      about: z.string().optional().meta({ description: 'Only what has to do with this word.' }),
      part: z.number().optional().meta({ description: 'From 1; of what is sent in parts.' }),
      language: z.enum(['nl', 'en']).optional(),
      title: z.string(),
      path: z.string().optional().meta({ description: 'Where the terminal wrote it.' }),
    }),
  ])
  .meta({ id: 'Reply' });

const HeardObject = z
  .object({
    intent: z.enum([
      'answer',
      'correction',
      'control',
      'command',
      'breach',
      'request',
      'activity',
      'supplier',
      'question',
      'smalltalk',
      'unclear',
    ]),
    sure: z.enum(['certain', 'likely', 'possible']),
    words: z.string().meta({ description: 'The words it rests on.' }),
    values: z
      .record(z.string(), z.unknown())
      .meta({ description: 'By path what it answers; else what was heard, by name.' }),
  })
  .meta({ id: 'Heard' });

export const OutputObject = z
  .union([
    z.object({ to: z.string().meta({ description: 'Person id.' }), reply: ReplyObject }),
    z.object({ to: z.string(), push: ReplyObject }).meta({ description: 'Unasked, only with --live.' }),
    z
      .object({ to: z.string(), heard: z.array(HeardObject).readonly() })
      .meta({ description: 'What was heard in typed text, the likeliest first; before the replies.' }),
    z.object({ error: z.string(), text: z.string() }),
    z
      .object({ done: z.literal(true) })
      .meta({ description: 'Once for each line of input, after everything it caused.' }),
  ])
  .meta({ description: 'One line of output.' });
export type OutputObject = z.input<typeof OutputObject>;

/** What docs/terminal.md says of a reply, without what only a screen needs. Does not compile when it no longer fits. */
export function asReplyObject(reply: Reply): z.output<typeof ReplyObject> {
  const shown: z.input<typeof ReplyObject> = reply.type === 'ask' ? { ...reply, ...nextOf(reply) } : reply;
  return ReplyObject.parse(shown);
}

function nextOf(ask: Ask) {
  const [next, ...after] = stillAsked(ask);
  return next === undefined ? {} : { next: { path: next.path, after: after.length } };
}

/** What docs/terminal.md says of what was heard. */
export const asHeardObject = (heard: Reading): z.output<typeof HeardObject> => HeardObject.parse(heard);

/** The schemas for docs/terminal.md. */
export function protocolSchemas(): { readonly input: object; readonly output: object } {
  const override = ({ jsonSchema }: { jsonSchema: { readOnly?: boolean } }) => {
    delete jsonSchema.readOnly;
  };
  return {
    input: z.toJSONSchema(InputObject, { io: 'input', override }),
    output: z.toJSONSchema(OutputObject, { io: 'input', override }),
  };
}
