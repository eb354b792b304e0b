// What the buttons and inputs of our cards carry: ids and numbers only, never what a person typed (decision 16).
import { z } from 'zod';
import { type InputKind, inputKinds } from '../chat/filled.js';

/** What a button does; Teams gives it back as its verb. */
export const verbs = ['press', 'answer', 'menu'] as const;

/** The data of a button. `showing` differs for each showing of a card, so that a press that comes twice is one. */
export const ButtonData = z.object({
  do: z.enum(verbs),
  /** The press of the core. */
  press: z.string().max(300).optional(),
  /** What the card asks; absent where it only says. Not named `key`: the playground refuses that name. */
  asked: z.string().max(300).optional(),
  record: z.string().max(100).optional(),
  showing: z.string().max(40).default(''),
  /** Which part of a form that does not fit on one card. */
  page: z.number().int().min(0).max(100).optional(),
});
export type ButtonData = z.output<typeof ButtonData>;

/** Beside the first input of a question: free text. */
export const inputParts = ['', 'other'] as const;
export type InputPart = (typeof inputParts)[number];

export interface InputName {
  readonly kind: InputKind;
  readonly required: boolean;
  readonly path: string;
  /** The version of the answer that was shown. */
  readonly n: number;
  readonly part: InputPart;
}

const inputMark = '=';

export function inputId({ kind, required, path, n, part }: InputName): string {
  return [inputMark, kind, required ? 'required' : 'optional', path, String(n), part].join('|');
}

export function readInputId(id: string): InputName | undefined {
  const [mark, kind, need, path = '', n = '', part, ...rest] = id.split('|');
  const knownKind = inputKinds.find((name) => name === kind);
  const knownPart = inputParts.find((name) => name === part);
  if (mark !== inputMark || knownKind === undefined || knownPart === undefined || rest.length > 0) return undefined;
  if (path === '' || !/^\d{1,9}$/.test(n)) return undefined;
  return { kind: knownKind, required: need === 'required', path, n: Number(n), part: knownPart };
}

/** A menu of buttons: the picked option is a press. */
export const menuId = (index: number): string => `~menu|${index}`;
export const isMenuId = (id: string): boolean => id.startsWith('~menu|');
