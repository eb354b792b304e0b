// Texts of templates that became the organisation's own, found back in the other language.
import type { Column, Scope } from '../../../../core/engine/checklist.js';
import { showValue } from '../../../../core/engine/telling/show.js';
import type { Value } from '../../../../core/engine/value.js';
import { isText, type Language, type Text } from '../../../../core/text.js';
import { templates } from './index.js';

let known: Readonly<Record<Language, ReadonlyMap<string, Text>>> | undefined;

/** The same text in another language where it is still word for word what a template proposed; else as it stands. */
export function inLanguage(text: string, from: Language, to: Language): string {
  if (from === to) return text;
  known ??= { nl: textsBy('nl'), en: textsBy('en') };
  return known[from].get(text)?.[to] ?? text;
}

/** A value in words, with what a template proposed in the language that is read. */
export function showIn(question: Column, value: Value, scope: Scope, language: Language): string {
  const words = showValue(question, value, scope, language);
  const isText = question.kind === 'text' || question.kind === 'long-text';
  return isText ? inLanguage(words, scope.facts.organisationLanguage, language) : words;
}

function textsBy(language: Language): ReadonlyMap<string, Text> {
  const texts = templates.flatMap(({ values }) => Object.values(values).filter(isText));
  return new Map(texts.map((text) => [text[language], text]));
}
