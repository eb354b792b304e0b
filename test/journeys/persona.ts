// An owner who answers by buttons and forms: what they know, what they would not let pass, and what they do not know.
import type { Field } from '../../src/core/engine/replies.js';

/** What somebody knows about a question (matched on its path), in the words of its options; null is "weet ik niet". */
export interface Fact {
  readonly path: RegExp;
  /** Only where this stands in the title of the screen. */
  readonly about?: RegExp;
  readonly answer: unknown;
  /** The ids that a proposal must hold; without them its words are looked at. */
  readonly ids?: readonly string[];
}

export interface Persona {
  readonly name: string;
  readonly facts: readonly Fact[];
}

type Answer = { readonly value: unknown } | undefined;

const labelled = ({ options = [] }: Field, label: string) =>
  options.find((option) => option.label.toLowerCase().startsWith(label.toLowerCase()))?.id;

/** An answer in the words of the options as a value: an option that is not offered is typed. */
function fitted(field: Field, answer: unknown): Answer {
  if (answer === undefined) return undefined;
  if (answer === null) return { value: null };
  if (field.kind === 'choices')
    return { value: [answer].flat().map((one) => labelled(field, String(one)) ?? { other: String(one) }) };
  if (field.kind === 'choice') return { value: labelled(field, String(answer)) ?? { other: String(answer) } };
  if (field.kind === 'person') return { value: labelled(field, String(answer)) ?? answer };
  return { value: answer };
}

/** What the persona knows of a question under this title. */
export const factAt = ({ facts }: Persona, path: string, title: string): Fact | undefined =>
  facts.find((fact) => fact.path.test(path) && (fact.about === undefined || fact.about.test(title)));

/** Whether a proposal goes against what the persona knows. What they gave or agreed to themselves is not looked at again. */
export function objectsTo(persona: Persona, field: Field, title: string): boolean {
  const fact = factAt(persona, field.path, title);
  if (fact === undefined || fact.answer === null || field.provenance !== 'standaard') return false;
  const proposed: readonly unknown[] = [field.suggestion].flat();
  if (fact.ids !== undefined) return !fact.ids.every((id) => proposed.includes(id));
  const text = (field.shown ?? []).join(' ').toLowerCase();
  // Who is "ik" to themselves is "u" in a sentence of the bot.
  const said = (one: unknown) => (one === 'Ik' && field.told !== undefined ? 'u ' : String(one).toLowerCase());
  return ![fact.answer].flat().every((one) => text.includes(said(one)));
}

/** The answer: what is known, else what is proposed, else nothing where that may be, else "weet ik niet". */
export function answerOf(persona: Persona, field: Field, title: string): Answer {
  const known = fitted(field, factAt(persona, field.path, title)?.answer);
  if (known !== undefined) return known;
  if (field.suggestion !== undefined && field.suggestion !== null) return { value: field.suggestion };
  if (field.optional) return undefined;
  return { value: field.kind === 'yes-no' ? false : null };
}
