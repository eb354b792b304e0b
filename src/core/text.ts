// What a person reads, in both languages, written at the place where it is read.

export type Language = 'nl' | 'en';

/** A sentence in Dutch (leading, B1) and English. A missing language does not compile. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** Of anything that may be a sentence in both languages, whether it is. */
export const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;

/** Dutch and English as one writes them: side by side or, where that is too long, one below the other in a template. */
export type Words = readonly [nl: string, en: string] | `${string}\n${string}`;

/** A sentence in both languages: `t('Naam', 'Name')`, or a template with the Dutch line above the English one. */
export function t(...words: readonly [nl: string, en: string] | readonly [Extract<Words, string>]): Text {
  if (words.length === 2) return { nl: words[0], en: words[1] };
  const [nl, en, ...more] = linesOf(words[0]);
  if (!nl || !en || more.length > 0) throw new Error(`Not one line in each language: "${words[0]}".`);
  return { nl, en };
}

/** A sentence as it is written, or one that other places say too. */
export type Sentence = Words | Text;

export function asText(sentence: Sentence): Text {
  if (typeof sentence === 'string') return t(sentence);
  return 'nl' in sentence ? sentence : t(...sentence);
}

/** The sentences of a template, each written on a line of its own. */
export function linesOf(template: string): readonly string[] {
  return template.split('\n').map((line) => line.trim());
}

/** The sentence in the reader's language, with each `{name}` replaced by the value of that name. */
export function say(text: Text, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(text[language], values);
}

/** Replaces each `{name}` in a sentence; a name without a value is left as it stands. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  if (!sentence.includes('{')) return sentence;
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Words as a sentence or a line begins with them. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** The same inside a sentence. */
export const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
