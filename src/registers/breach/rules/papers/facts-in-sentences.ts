// Facts of a breach as whoever helps or decides reads them: a client, an adviser.
import type { Scope } from '../../../../core/engine/checklist.js';
import type { Block } from '../../../../core/prose.js';
import { type Language, say, type Text, t, uncapitalised } from '../../../../core/text.js';
import { wordsAt } from '../reading.js';

type Fact = 'incident' | 'nature' | 'data' | 'people' | 'groups' | 'recipients';

/** Facts of the file as sentences of a list; what is not known is a gap below it. */
export function factsToTell(scope: Scope, language: Language, paths: readonly Fact[]): readonly Block[] {
  const items: string[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    const value = inSentence(scope, path, language);
    if (value === '') missing.push(say(sentences[path].missing, language));
    else items.push(say(sentences[path].text, language, { value }));
  }
  return [
    ...(items.length === 0 ? [] : [{ type: 'list', items } as const]),
    ...(missing.length === 0 ? [] : [{ type: 'gap', text: missing.join('; ') } as const]),
  ];
}

/** Picks as they stand inside a sentence. */
export function inSentence(scope: Scope, path: string, language: Language): string {
  // Of each pick but an abbreviation the capital goes; what somebody typed stays as it is behind the first.
  const small = (one: string) => (/^\p{Lu}\p{L}*\p{Lu}/u.test(one) ? one : uncapitalised(one));
  return wordsAt(scope, path, language).split(', ').map(small).join(', ');
}

const sentences: Readonly<Record<Fact, { readonly text: Text; readonly missing: Text }>> = {
  incident: {
    text: t('Het voorval: {value}.', 'The incident: {value}.'),
    missing: t('wat voor voorval het is', 'what kind of incident it is'),
  },
  nature: {
    text: t('Met de gegevens gebeurde dit: {value}.', 'This happened to the data: {value}.'),
    missing: t('wat er met de gegevens gebeurde', 'what happened to the data'),
  },
  data: {
    text: t('Het gaat om deze gegevens: {value}.', 'It is about these data: {value}.'),
    missing: t('welke gegevens', 'which data'),
  },
  people: {
    text: t('Zij gaan over hooguit {value}.', 'They are about at most {value}.'),
    missing: t('over hoeveel mensen het gaat', 'how many people it is about'),
  },
  groups: {
    text: t('Die mensen zijn: {value}.', 'Those people are: {value}.'),
    missing: t('welke mensen het zijn', 'which people they are'),
  },
  recipients: {
    text: t('Wie de gegevens nu heeft: {value}.', 'Who has the data now: {value}.'),
    missing: t('wie de gegevens nu heeft', 'who has the data now'),
  },
};
