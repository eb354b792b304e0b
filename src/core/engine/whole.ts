// What is said above a card of sentences: where the proposal comes from, and on the last one what stays to be asked.
import { say, type Text } from '../text.js';
import { applicableQuestions } from './applies.js';
import type { Question, Scope, Section } from './checklist.js';
import { becauseAt } from './following.js';
import { cardWords, hasAgreed, screenWords } from './screens.js';
import { sentences } from './sentences.js';
import { inShort, namedPoints, openName, statusOf } from './status.js';
import { countWords } from './telling/telling.js';

/** One line or none; never longer than the screen has room for, but for how much stays open. */
export function wholeIntro(scope: Scope, sections: readonly Section[], last: boolean): string {
  const { language } = scope.facts;
  const lead = leadOf(scope, sections);
  const said = lead === undefined ? '' : say(lead, language);
  const room =
    screenWords - sections.reduce((sum, section) => sum + cardWords(section, scope), 0) - aroundIt(scope, last);
  const stays = last ? staysOpen(scope, sections) : [''];
  const lines = [...stays.map((one) => `${said} ${one}`), ...stays].map((line) => line.trim());
  return lines.find((line) => countWords(line) <= room) ?? stays.at(-1) ?? '';
}

/** Title and buttons. */
const aroundIt = ({ facts }: Scope, last: boolean) => countWords(facts.recordName) + (last ? 13 : 10);

/** It is said once whose proposal it is; what a like record has says so itself. */
function leadOf(scope: Scope, sections: readonly Section[]): Text | undefined {
  const questions = sections.flatMap((section) => applicableQuestions(section, scope));
  if (questions.every((question) => statusOf(question, scope) === 'done')) return sentences.sectionKnown;
  if (sections.every(({ form }) => form)) return sentences.likeIntro;
  if (hasAgreed(scope)) return undefined;
  return questions.some(isFromFile) ? sentences.sectionFromFile : sentences.wholeSuggested;

  function isFromFile({ id }: Question): boolean {
    return scope.answers.get(id)?.provenance === 'import';
  }
}

/** What stays open when all of this is agreed to: named, or else counted. */
function staysOpen(scope: Scope, sections: readonly Section[]): readonly string[] {
  const { language } = scope.facts;
  const shown = new Set(sections.flatMap(({ questions }) => questions));
  const open = namedPoints(scope).filter(({ question }) => !shown.has(question) || isUnknown(question, scope));
  if (open.length === 0) return [''];
  const explained = inShort(open, language, (question) => withReason(question, scope), '; ');
  const named = inShort(open, language, (question) => openName(question, language));
  return [
    say(sentences.staysOpen, language, { labels: explained }),
    say(sentences.staysOpen, language, { labels: named }),
    say(open.length === 1 ? sentences.staysOpenOne : sentences.staysOpenMany, language, { count: open.length }),
  ];
}

/** "Buiten Europa, want waar ze bij Exact staan is nog open": what nobody could work out yet, with why. */
function withReason(question: Question, scope: Scope): string {
  const label = openName(question, scope.facts.language);
  const because = question.kind === 'rows' ? undefined : becauseAt(question, question.id, scope);
  return because === undefined ? label : `${label}, ${because}`;
}

const isUnknown = (question: Question, { answers }: Scope) => answers.get(question.id)?.provenance === 'onbekend';
