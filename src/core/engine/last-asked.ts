// What is asked last of a record that is confirmed at once: what is proposed beside it stands above it, in one line.
import { say } from '../text.js';
import { applicableQuestions } from './applies.js';
import type { Scope } from './checklist.js';
import type { Field } from './replies.js';
import { sentences } from './sentences.js';
import { answerInWords } from './show.js';
import { interview, statusOf } from './status.js';

/** "Waarvoor: Boekhouding. Rol: Het werkt voor mij. Klopt dat? …": what counts once this is answered. */
export function aboveLast(scope: Scope, fields: readonly Field[]): string {
  const { language } = scope.facts;
  const proposed = interview(scope)
    .flatMap((section) => applicableQuestions(section, scope))
    .filter((one) => statusOf(one, scope) === 'suggested' && fields.every(({ path }) => path !== one.id))
    .map((one) => `${say(one.label, language)}: ${answerInWords(one, scope, language)}.`);
  const sentence = proposed.length === 0 ? sentences.ends : sentences.endsWith;
  return say(sentence, language, { proposed: proposed.join(' ') });
}
