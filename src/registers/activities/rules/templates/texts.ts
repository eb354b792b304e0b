// Texts of templates that became the organisation's own, found back in the other language.
import { isText, type Language, type Text } from '../../../../core/text.js';
import { templates } from './index.js';

let known: Readonly<Record<Language, ReadonlyMap<string, Text>>> | undefined;

/** The same text in another language where it is still word for word what a template proposed; else as it stands. */
export function inLanguage(text: string, from: Language, to: Language): string {
  if (from === to) return text;
  known ??= { nl: textsBy('nl'), en: textsBy('en') };
  return known[from].get(text)?.[to] ?? text;
}

function textsBy(language: Language): ReadonlyMap<string, Text> {
  const texts = templates.flatMap(({ values }) => Object.values(values).filter(isText));
  return new Map(texts.map((text) => [text[language], text]));
}
