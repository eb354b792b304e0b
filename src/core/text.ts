// What a person reads, in both languages, written at the place where it is read.

export type Language = 'nl' | 'en';

/** A sentence in Dutch (leading, B1) and English. A missing language does not compile. */
export interface Text {
  readonly nl: string;
  readonly en: string;
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
