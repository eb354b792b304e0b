// What is asked last of a record that is confirmed at once: what is proposed beside it stands above it, in one line.
import { say } from '../text.js';
import { applicableQuestions } from './applies.js';
import type { Scope, Section } from './checklist.js';
import type { Field } from './replies.js';
import { sentences } from './sentences.js';
import { interview, statusOf } from './status.js';
import { answerInWords } from './telling/show.js';
import { toldIn } from './telling/telling.js';

/** "U gebruikt het voor: boekhouding. Klopt dat? …": what counts once this is answered. */
export function aboveLast(scope: Scope, fields: readonly Field[], isRead: boolean): string {
  const { language } = scope.facts;
  const asked = fields.map(({ path }) => path);
  const sections = interview(scope);
  const here = sections.findIndex(({ questions }) => questions.some(({ id }) => asked.includes(id)));
  // Above the form before this one stood what is proposed in the sections before it.
  const unread = isRead ? sections.slice(here) : sections;
  const proposed = unread.flatMap((section) => told(section, asked, scope));
  const sentence = proposed.length === 0 ? sentences.ends : sentences.endsWith;
  return say(sentence, language, { proposed: proposed.join(' ') });
}

/** What is proposed in a section and not asked here: as the section reads, else with its labels. */
function told(section: Section, asked: readonly string[], scope: Scope): readonly string[] {
  const { language } = scope.facts;
  const questions = applicableQuestions(section, scope).filter(
    (one) => statusOf(one, scope) === 'suggested' && !asked.includes(one.id),
  );
  if (questions.length === 0) return [];
  const reads = section.readsAs;
  if (reads === undefined)
    return questions.map((one) => `${say(one.label, language)}: ${answerInWords(one, scope, language)}.`);
  const isProposed = (id: string) => questions.some((one) => one.id === id);
  const tells = reads.map((one) => ({
    ...one,
    titled: [...(one.titled ?? []), ...one.of.filter((id) => !isProposed(id))],
  }));
  return toldIn({ ...section, questions, tells }, scope, { voice: 'you', language }).map(({ text }) => text);
}
