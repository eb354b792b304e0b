// Texts that the product gave and nobody changed: they stand in the language of the organisation, and are read in any.
import { isText, type Language, say, type Text } from '../text.js';
import type { Scope } from './checklist.js';
import type { Template } from './template.js';

type Ready = ReadonlyMap<string, Text>;

/** These texts by what they are in either language. */
export const byWords = (texts: readonly Text[]): Ready =>
  new Map(texts.flatMap((text) => [text.nl, text.en].map((words) => [words, text] as const)));

/** Each template is looked through once: every line of a card asks for it. */
const known = new WeakMap<Template, Ready>();

function textsOf(template: Template): Ready {
  const found = known.get(template) ?? byWords(Object.values(template.values).filter(isText));
  known.set(template, found);
  return found;
}

/** Words as they were stored, in this language where the product has them in both. */
export function readIn(words: string, { checklist, facts }: Scope, language: Language): string {
  const { template } = facts;
  const text = (template && textsOf(template).get(words)) ?? checklist.ready?.get(words);
  return text === undefined ? words : say(text, language);
}
