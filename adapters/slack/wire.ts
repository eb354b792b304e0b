// What our blocks and views carry: ids and numbers only, never what a person typed (decision 16).
import { z } from 'zod';
import { type InputKind, inputKinds } from '../chat/filled.js';

/** Elements of our own beside the buttons of the core, whose action id is their press. None begins like a press. */
export const ownActions = {
  /** A pick that is an answer at once. */
  pick: '~pick',
  /** Part of an answer that is sent by a button of its own. */
  part: '~part',
  /** Sends the parts of a message. */
  save: '~save',
  /** Opens what is asked as a form. */
  form: '~form',
  /** A menu of buttons: the picked option is a press. */
  menu: '~menu',
  /** Puts a text for others in a channel. */
  post: '~post',
  /** Shows what of a form is seldom answered. */
  more: '~more',
  /** A link that Slack itself follows. */
  link: '~link',
} as const;

export const formActionId = (record: string): string => `${ownActions.form}|${record}`;
export const postActionId = (press: string): string => `${ownActions.post}|${press}`;
export const moreActionId = ownActions.more;
export const menuActionId = (index: number): string => `${ownActions.menu}|${index}`;
/** Which of our own elements this is, with the record of a form; undefined for a button of the core. */
export function readOwnAction(actionId: string) {
  const [mark, record = '', ...rest] = actionId.split('|');
  const own = Object.values(ownActions).find((name) => name === mark);
  return own && { own, record, rest: [record, ...rest].join('|') };
}

/** Beside the first input of a question: free text, the rest of a long text, a person, a moment, whose answer counts. */
export const inputParts = ['', 'other', 'rest', 'user', 'when', 'side'] as const;
export type InputPart = (typeof inputParts)[number];

export interface InputName {
  readonly path: string;
  readonly n: number;
  readonly part: InputPart;
}

const inputMark = '=';

/** The block id of an input. Slack wants another id when a block changes: the shown version is in it. */
export function inputBlockId({ path, n, part }: InputName): string {
  return [inputMark, path, String(n), part].join('|');
}

export function readInputBlockId(blockId: string): InputName | undefined {
  const [mark, path = '', n = '', part = '', ...rest] = blockId.split('|');
  const known = inputParts.find((name) => name === part);
  if (mark !== inputMark || known === undefined || rest.length > 0 || path === '' || !/^\d{1,9}$/.test(n))
    return undefined;
  return { path, n: Number(n), part: known };
}

export function inputActionId(kind: InputKind, required: boolean, own: keyof typeof ownActions = 'part'): string {
  return [ownActions[own], kind, required ? 'required' : 'optional'].join('|');
}

export function readInputActionId(
  actionId: string,
): { readonly kind: InputKind; readonly required: boolean } | undefined {
  const [, kind, need] = actionId.split('|');
  const known = inputKinds.find((name) => name === kind);
  return known === undefined ? undefined : { kind: known, required: need === 'required' };
}

const keyMark = 'ask:';
export const keyBlockId = (key: string): string => `${keyMark}${key}`;
export const readKeyBlockId = (blockId: string | undefined): string | undefined =>
  blockId?.startsWith(keyMark) ? blockId.slice(keyMark.length) : undefined;

/** The private metadata of a modal. */
export const Metadata = z.object({
  /** What it asks; absent for a card. */
  key: z.string().optional(),
  record: z.string().optional(),
  /** What its submit button presses, when it submits no inputs. */
  press: z.string().optional(),
  /** The whole conversation goes on in the modal, not only this form. */
  stays: z.boolean().optional(),
  /** The message that it was opened from. */
  from: z.object({ channel: z.string(), ts: z.string() }).optional(),
  /** What shows the text that is put in a channel by it. */
  announces: z.string().optional(),
  /** Which part of a form that does not fit in one modal. */
  page: z.number().optional(),
});
export type Metadata = z.output<typeof Metadata>;

export function readMetadata(text: string): Metadata {
  try {
    return Metadata.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Of the two answers of a conflict: what stands in the form, or what somebody else stored meanwhile. */
export const sides = { mine: 'mine', theirs: 'theirs' } as const;
