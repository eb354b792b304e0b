// Which sections stand together on one card, so that a whole record is read in a few screens that are not long.

import { say } from '../text.js';
import { applicableQuestions } from './applies.js';
import type { Question, Scope, Section } from './checklist.js';
import { sentences } from './sentences.js';
import { openPoints, statusOf } from './status.js';
import { countWords, toldOnCard } from './telling/telling.js';

/** No screen is longer, unless it was asked for. */
export const screenWords = 120;

/** What sentences may take on one card beside its title, its buttons and, where something stays open, the line about it. */
function roomIn(scope: Scope): number {
  const later = scope.checklist.sections.flatMap((section) => (section.later ? section.questions : []));
  const isOpen = openPoints(scope).some(({ question, reason }) => reason !== 'onbevestigd' || later.includes(question));
  const lead = hasAgreed(scope) ? 0 : countWords(say(sentences.wholeSuggested, scope.facts.language));
  return screenWords - countWords(scope.facts.recordName) - Math.max(isOpen ? 17 : 13, 10 + lead);
}

/** Whether somebody agreed with a card: what is left open, or followed by itself, is none that was read. */
export function hasAgreed(scope: Scope): boolean {
  return scope.checklist.sections.some((section) => {
    const questions = section.tells && !section.form ? applicableQuestions(section, scope) : [];
    const isAgreed = ({ id }: Question) => scope.answers.get(id)?.provenance === 'bevestigd';
    return questions.every((question) => statusOf(question, scope) === 'done') && questions.some(isAgreed);
  });
}

interface Screen {
  words: number;
  readonly sections: Section[];
}

/** The sections in as few cards as there is room for: each long one first, the short ones where they fit. */
export function screensOf(sections: readonly Section[], scope: Scope): readonly (readonly Section[])[] {
  const screens: Screen[] = [];
  const mostWords = roomIn(scope);
  const sized = sections.map((section) => ({ section, words: cardWords(section, scope) }));
  for (const { section, words } of sized.toSorted((one, two) => two.words - one.words)) {
    const screen = screens.find((each) => each.words + words <= mostWords);
    if (screen === undefined) screens.push({ words, sections: [section] });
    else {
      screen.words += words;
      screen.sections.push(section);
    }
  }
  const place = (section: Section | undefined) => (section === undefined ? 0 : sections.indexOf(section));
  return screens
    .map((screen) => screen.sections.toSorted((one, two) => place(one) - place(two)))
    .toSorted(([one], [two]) => place(one) - place(two));
}

/** The words of a section on a card, with a mark at each sentence for a channel that sets one. */
export function cardWords(section: Section, scope: Scope): number {
  const { language } = scope.facts;
  return toldOnCard(section, scope).reduce(
    (sum, { text, label }) => sum + countWords(text) + countWords(say(label, language)) + 1,
    0,
  );
}
