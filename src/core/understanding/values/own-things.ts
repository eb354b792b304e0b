// What people keep on things of their own: "mijn prive gmail" is no account of the business, and is named as it was said.
import type { ChoiceQuestion } from '../../engine/checklist.js';
import { growsByName } from '../../engine/options.js';
import { type AnswerSaid, leftOver } from '../reading.js';

const belongs = String.raw`(?:(?:mijn|mn|m'n|zijn|z'n|haar|hun|onze|ons|de|het|een|my|his|her|their|our|the|a)\s+)?`;
const phones = '(?:telefoon|telefoons|mobiel|mobieltje|gsm|smartphone|phone|mobile)';
const others =
  '(?:laptop|computer|pc|ipad|tablet|gmail|hotmail|outlook|mail|e-?mail|mailbox|mailadres|account|whatsapp|dropbox|drive|google drive|icloud)';
const things: readonly RegExp[] = [
  new RegExp(
    String.raw`${belongs}\b(?<own>(?:eigen|own) ${phones}|(?:priv[eé]|persoonlijke?|personal|private)[ -]?(?:${phones}|${others}))(?![\p{L}])`,
    'giu',
  ),
  new RegExp(
    String.raw`${belongs}\b(?<own>(?:laptop|computer|pc|ipad) (?:bij (?:mij|ons) )?(?:thuis|at home))(?![\p{L}])`,
    'giu',
  ),
];

/** The things of somebody's own that a text names, and the text without them; undefined where it names none. */
function ownThings(text: string): { readonly own: readonly string[]; readonly rest: string } | undefined {
  const line = text.slice(0, longest);
  const own = things.flatMap((shape) => [...line.matchAll(shape)].flatMap(({ groups }) => groups?.['own'] ?? []));
  if (own.length === 0 || denies.test(line)) return undefined;
  const rest = things.reduce((left, shape) => left.replaceAll(shape, ' '), line);
  return { own, rest: leftOver(rest.replace(joint, ' ')) };
}
const longest = 300;
/** "Niet op mijn eigen telefoon" says where it is not. */
const denies = /\b(?:niet|geen|nooit|not|never|no)\b/i;
/** What joined them to what stands before. */
const joint = /(?<![\s,;])(?:[\s,;]+(?:en|ook|and|also|op|in|via|on|from|vanaf))+\s*$/i;

/** What a text answers to a list of names: "mijn prive gmail" is named so, and is not the one of the business. */
export function withOwnThings(
  column: ChoiceQuestion,
  text: string,
  picked: (text: string) => AnswerSaid | undefined,
): AnswerSaid | undefined {
  const told = column.other === true && growsByName(column) ? ownThings(text) : undefined;
  if (told === undefined) return picked(text);
  const said = told.rest === '' ? undefined : picked(told.rest)?.value;
  const picks: readonly unknown[] = Array.isArray(said) ? said : [];
  return { value: [...picks, ...told.own.map((one) => ({ other: one }))], sure: 'likely' };
}
