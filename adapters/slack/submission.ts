// A submitted modal, or what was ticked in a message, as answers.
import { z } from 'zod';
import type { Text } from '../../src/core/text.js';
import { answerIn, type Filled } from '../chat/filled.js';
import { type InputPart, readInputActionId, readInputBlockId, sides } from './wire.js';
import { words } from './words.js';

/** What inputs hold, by block id and action id, as Slack sends it. */
const Option = z.object({ value: z.string() });
const InputValue = z.object({
  type: z.string().optional(),
  value: z.string().nullish(),
  selected_option: Option.nullish(),
  selected_options: z.array(Option).nullish(),
  selected_date: z.string().nullish(),
  selected_user: z.string().nullish(),
  /** Seconds since 1970. */
  selected_date_time: z.number().nullish(),
});
export const Values = z.record(z.string(), z.record(z.string(), InputValue));
export type Values = z.output<typeof Values>;

export interface Submission {
  readonly values: Readonly<Record<string, unknown>>;
  readonly n: Readonly<Record<string, number>>;
  /** What can be said without the bot, by block id. */
  readonly errors: Readonly<Record<string, Text>>;
  /** The block id under which an error about a path is shown. */
  readonly blocks: Readonly<Record<string, string>>;
}

/** Reads the inputs of a modal or message. */
export function readInputs(given: Values): Submission {
  const values: Record<string, unknown> = {};
  const n: Record<string, number> = {};
  const errors: Record<string, Text> = {};
  const blocks: Record<string, string> = {};
  for (const [path, parts] of partsIn(given)) {
    n[path] = parts.n;
    blocks[path] = parts.blockId;
    // What the other stored stays as it is: this person sends nothing for it.
    if (parts.inputs.side?.selected_option?.value === sides.theirs) continue;
    const answer = answerIn(filledIn(parts));
    if (answer?.both) errors[parts.blockId] = words.unknownAndMore;
    else if (answer !== undefined) values[path] = answer.is;
    else if (parts.required) errors[parts.blockId] = words.required;
  }
  return { values, n, errors, blocks };
}

interface Parts extends Pick<Filled, 'kind' | 'required'> {
  readonly n: number;
  readonly blockId: string;
  readonly inputs: Partial<Record<InputPart, z.output<typeof InputValue>>>;
}

function partsIn(given: Values): ReadonlyMap<string, Parts> {
  const byPath = new Map<string, Parts>();
  for (const [blockId, elements] of Object.entries(given)) {
    const name = readInputBlockId(blockId);
    const [actionId, input] = Object.entries(elements)[0] ?? [];
    const meaning = actionId === undefined ? undefined : readInputActionId(actionId);
    if (name === undefined || meaning === undefined || input === undefined) continue;
    const parts: Parts = byPath.get(name.path) ?? { ...meaning, n: name.n, blockId, inputs: {} };
    parts.inputs[name.part] = input;
    if (name.part === '') Object.assign(parts, meaning, { blockId });
    byPath.set(name.path, parts);
  }
  return byPath;
}

function filledIn({ kind, required, inputs }: Parts): Filled {
  const { '': main, rest, other, user, when } = inputs;
  const typed = momentOf(when) ?? `${main?.value ?? ''}${rest?.value ?? ''}`;
  return {
    kind,
    required,
    main:
      kind === 'text'
        ? typed
        : kind === 'exact'
          ? (main?.value ?? '')
          : (main?.selected_option?.value ?? main?.selected_date ?? ''),
    picked: main?.selected_options?.map(({ value }) => value) ?? [],
    other: other?.value?.trim() ?? '',
    account: user?.selected_user || undefined,
  };
}

/** What was picked counts more than what was typed: who picks means that. */
const momentOf = (when: z.output<typeof InputValue> | undefined): string | undefined =>
  when?.selected_date_time ? new Date(when.selected_date_time * 1_000).toISOString() : undefined;

/** The block under which something about the form as a whole is said. */
export function firstInput(given: Values): string | undefined {
  return Object.keys(given).find((blockId) => readInputBlockId(blockId) !== undefined);
}
