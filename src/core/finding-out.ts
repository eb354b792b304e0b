// Who finds out what was answered with "weet ik niet", and by when: an answer like any other, beside the interview.

import { type Answer, valueAt } from './engine/answers.js';
import type { Scope, Section, Source } from './engine/checklist.js';
import { person, rows, section, text } from './engine/questions.js';
import { openPoints } from './engine/status.js';
import type { Value } from './engine/value.js';
import { ownChoice } from './law/own-choice.js';
import { t } from './text.js';
import { addDaysTo, type Day, dayOf, type Instant } from './time.js';

/** Days that somebody gets to find something out; our own choice, said when it is asked. */
const days = 14;

/** One row for each question that was answered with "weet ik niet". */
const unknownPoints: Source = {
  from: (scope) =>
    openPoints(scope)
      .filter(({ reason }) => reason === 'onbekend')
      .map(({ question }) => ({ id: question.id, label: question.label })),
  says: t(`wat met "weet ik niet" is beantwoord
           what was answered with "I don't know"`),
};

/** Where it is kept who finds out the answer to a question. */
export function finderPath(question: string): string {
  return `finding/${question}/who`;
}

/** Where what a colleague said is kept until it is taken over: a value that fits the question, or only words. */
export const saidPath = (question: string): string => `said/${question}/value`;
export const saidWordsPath = (question: string): string => `said/${question}/words`;

/** The question that a path says who finds out; undefined for any other path. */
export const questionFound = (path: string): string | undefined => /^finding\/([^/]+)\/who$/.exec(path)?.[1];

/** Who finds out the answer to a question that is not known, and by which day. */
export interface Finder {
  /** A person id. */
  readonly who: string;
  readonly by: Day;
}

/** Undefined while nobody does, and where who did is gone. */
export function finderOf({ answers, facts }: Scope, question: string): Finder | undefined {
  const path = finderPath(question);
  const who = valueAt(answers, path);
  const asked: Answer | undefined = answers.get(path);
  if (asked === undefined || typeof who !== 'string' || who === 'none') return undefined;
  if (facts.people.some(({ id, former }) => id === who && former !== undefined)) return undefined;
  return { who, by: addDaysTo(dayOf(asked.at, facts.zone), days) };
}

/** A question that somebody was asked, and how far that is. */
export interface Asked extends Finder {
  readonly question: string;
  /** The version of who was asked: a button of an earlier one asks nothing any more. */
  readonly n: number;
  readonly at: Instant;
  /** Who wants to know: whoever asked first, where it was handed on. */
  readonly asker: string;
  /** What they said; absent while they said nothing. A value of null is "weet ik ook niet". */
  readonly said?: { readonly n: number; readonly value: Value | null; readonly words: string | undefined };
  /** Somebody else answered it since. */
  readonly settled: boolean;
}

/** Whom this question was asked last, as long as they are there. */
export function askedOf(scope: Scope, versions: readonly Answer[], question: string): Asked | undefined {
  const finder = finderOf(scope, question);
  const path = finderPath(question);
  const chain = versions.filter((one) => one.path === path).toSorted((one, two) => one.n - two.n);
  const last = chain.at(-1);
  if (finder === undefined || last === undefined) return undefined;
  const said = saidSince(scope, question, finder.who, last.at);
  const settled = [...scope.answers.values()].some(
    ({ path: at, provenance, at: when }) =>
      (at === question || at.startsWith(`${question}/`)) && provenance === 'bevestigd' && when > last.at,
  );
  return {
    ...finder,
    question,
    n: last.n,
    at: last.at,
    asker: askerIn(chain),
    ...(said === undefined ? {} : { said }),
    settled,
  };
}

function saidSince({ answers }: Scope, question: string, who: string, since: Instant): Asked['said'] {
  const found = answers.get(saidPath(question));
  if (found === undefined || found.by !== who || found.at < since) return undefined;
  const written = answers.get(saidWordsPath(question));
  const words = written !== undefined && written.turn === found.turn ? written.value : undefined;
  return { n: found.n, value: found.value, words: typeof words === 'string' ? words : undefined };
}

/** Who handed it on was asked by somebody before. */
function askerIn(chain: readonly Answer[]): string {
  let at = chain.length - 1;
  while (at > 0 && chain[at]?.by === chain[at - 1]?.value) at -= 1;
  return chain[at]?.by ?? '';
}

/** Everything in a record that somebody was asked and that is still of use. */
export function askedIn(scope: Scope, versions: readonly Answer[]): readonly Asked[] {
  return [...scope.answers.keys()].flatMap((path) => {
    const question = questionFound(path);
    return (question === undefined ? undefined : askedOf(scope, versions, question)) ?? [];
  });
}

const asksThem = t(`Die krijgt de vraag in de eigen chat. U bevestigt het antwoord.
                    They get the question in their own chat. You confirm the answer.`);
const twoWeeks = t('Art. 5 lid 2 AVG; twee weken is onze keuze', 'Art. 5(2) GDPR; two weeks is our choice');

/** Asked only when somebody presses that button. */
export const findingSection: Section = section('finding', {
  title: ['Wie zoekt het uit', 'Who finds out'],
  later: true,
  beside: true,
  questions: [
    rows('finding', {
      item: ['open punt', 'open point'],
      forEach: unknownPoints,
      optional: true,
      ask: ['Wie zoekt dit uit?', 'Who finds this out?'],
      label: ['Wie zoekt het uit', 'Who finds out'],
      why: asksThem,
      law: twoWeeks,
      columns: [
        person('who', {
          does: true,
          optional: true,
          none: ['Niemand', 'Nobody'],
          ask: ['Wie zoekt dit uit: {row}?', 'Who finds this out: {row}?'],
          label: ['Zoekt het uit', 'Finds out'],
          why: asksThem,
          law: twoWeeks,
        }),
      ],
    }),
  ],
});

/** What colleagues said, until it is taken over. Written by the program alone, and in no document: nobody confirmed it. */
export const saidSection: Section = section('said', {
  title: ['Wat collega’s zeiden', 'What colleagues said'],
  later: true,
  beside: true,
  aside: true,
  questions: [
    rows('said', {
      item: ['antwoord', 'answer'],
      optional: true,
      ask: ['Wat zei een collega?', 'What did a colleague say?'],
      label: ['Gezegd', 'Said'],
      why: ['Het telt pas als u het bevestigt.', 'It counts once you confirm it.'],
      law: ownChoice,
      columns: [
        text('value', {
          optional: true,
          ask: ['Wat is het antwoord?', 'What is the answer?'],
          label: ['Antwoord', 'Answer'],
          why: ['Het telt pas als u het bevestigt.', 'It counts once you confirm it.'],
          law: ownChoice,
        }),
        text('words', {
          optional: true,
          ask: ['Wat zei een collega precies?', 'What exactly did a colleague say?'],
          label: ['In eigen woorden', 'In their words'],
          why: ['Het telt pas als u het bevestigt.', 'It counts once you confirm it.'],
          law: ownChoice,
        }),
      ],
    }),
  ],
});

/** The same where a question of a case is asked of a colleague: no list or document of the case shows it. */
export const askingSections: readonly Section[] = [{ ...findingSection, aside: true }, saidSection];
