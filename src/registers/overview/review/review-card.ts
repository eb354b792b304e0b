// The card with which a description is looked at again: what it is about, what changed since, and one question at a time.

import { toChange } from '../../../app/record-buttons.js';
import { nameOf } from '../../../app/register.js';
import type { AppTurn, Loaded } from '../../../app/turn.js';
import { versionOf } from '../../../core/engine/answers.js';
import { applicableQuestions, rowIds } from '../../../core/engine/applies.js';
import type { Option, Question } from '../../../core/engine/checklist.js';
import { personOptions } from '../../../core/engine/options.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action, Line, Reply } from '../../../core/engine/replies.js';
import { questionOf } from '../../../core/engine/scope.js';
import { rowTitle, showAnswer } from '../../../core/engine/telling/show.js';
import { reviewSentences as sentences } from '../../../core/review-words.js';
import { changedSince } from '../../../core/reviewing.js';
import { say } from '../../../core/text.js';
import { dayOf, showDay } from '../../../core/time.js';
import type { Candidate } from '../rules/changes/likely-changes.js';
import { answersTo } from '../standing/answers-in-a-tap.js';
import { type Review, reviewOf, shownVersions } from './looking.js';

const mostChanges = 5;
const mostPeople = 3;

/** Three lines of what it is about, what changed since it was confirmed, and the first question that is not answered. */
export async function reviewCard(turn: AppTurn, loaded: Loaded): Promise<Reply> {
  const { record, checklist, scope, versions } = loaded;
  const { language } = turn;
  const review = await reviewOf(turn, loaded);
  const [first] = review.open;
  const shows = (checklist.reviewed?.shows ?? []).flatMap((id) => questionOf(checklist, id) ?? []);
  const since = record.confirmedAt ?? record.createdAt;
  const applying = new Set(checklist.sections.flatMap((section) => applicableQuestions(section, scope)));
  const changed = changedSince(checklist, versions, since).filter((question) => applying.has(question));
  const what = changed.map(({ label }) => say(label, language)).join(', ');
  const who = turn.people.find(({ id }) => id === record.confirmedBy)?.name ?? say(sentences.somebody, language);
  const day = showDay(dayOf(since, turn.organisation.zone), language);
  return {
    type: 'card',
    title: say(sentences.title, language, { record: nameOf(turn, record) }),
    text: [
      [
        say(sentences.why, language, { who, day }),
        changed.length === 0 ? say(sentences.unchanged, language) : say(sentences.changed, language, { what }),
      ].join(' '),
      ...(first === undefined ? [] : [asked(turn, loaded, first, review)]),
    ].join('\n'),
    lines: [
      ...shows.map((question) => lineOf(turn, loaded, question)),
      ...changed.slice(0, mostChanges).map((question) => changedLine(turn, loaded, question)),
    ],
    actions: [
      ...(first === undefined ? [] : answers(turn, loaded, first)),
      {
        id: pressId('still-right', record.id, '', shownVersions(loaded)),
        label: say(review.total === 0 ? sentences.still : sentences.rest, language),
        ...(first === undefined ? { style: 'primary' as const } : {}),
      },
      { id: pressId('open', record.id), label: say(sentences.change, language) },
      { id: pressId('review-later', record.id, '', 0, 'month'), label: say(sentences.nextMonth, language) },
      { id: pressId('retire', record.id), label: say(sentences.stopped, language) },
    ],
  };
}

/** "Vraag 1 van 2: Welke programma's …? Het contract met Post liep af op 1 maart. Nu staat er: Post." */
function asked(turn: AppTurn, loaded: Loaded, { question, because }: Candidate, { open, total }: Review): string {
  const { language } = turn;
  const ask = say(question.ask, language).replaceAll('{activity}', nameOf(turn, loaded.record));
  const { value } = lineOf(turn, loaded, question);
  const shown = (loaded.checklist.reviewed?.shows ?? []).includes(question.id);
  return [
    say(sentences.asks, language, { n: total - open.length + 1, total, ask }),
    say(because, language),
    ...(value === '' || shown ? [] : [say(sentences.nowSays, language, { value })]),
  ].join(' ');
}

/** What may be answered in one tap, and the way to any other answer. */
function answers(turn: AppTurn, loaded: Loaded, { question, kind, proposal, mayStay }: Candidate): readonly Action[] {
  const { record, scope } = loaded;
  const { language } = turn;
  const n = versionOf(scope.answers, question.id);
  const action = (option: string, label: string): Action => ({
    id: pressId('review-answer', record.id, question.id, n, option),
    label,
  });
  const known = kind !== 'unknown';
  return [
    ...(proposal === undefined ? [] : [action('proposed', say(proposal.label, language))]),
    ...tapsFor(question, loaded).map(({ id, label }) => action(`to-${id}`, say(label, language))),
    ...(mayStay ? [action('same', say(known ? sentences.thisStill : sentences.stillUnknown, language))] : []),
    {
      id: pressId('review-ask', record.id, question.id, n),
      label: say(known ? sentences.otherwise : sentences.fillIn, language),
    },
    ...(known
      ? []
      : [{ id: pressId('ask-colleague', record.id, question.id), label: say(sentences.askColleague, language) }]),
  ];
}

/** A few fixed answers, or people who could be meant. */
export function tapsFor(question: Question, loaded: Loaded): readonly Pick<Option, 'id' | 'label'>[] {
  if (question.kind !== 'person') return answersTo(question, loaded);
  return personOptions(question, loaded.scope)
    .filter(({ id }) => id !== 'none')
    .slice(0, mostPeople);
}

function lineOf({ language }: AppTurn, { scope }: Loaded, question: Question): Line {
  const words =
    question.kind === 'rows'
      ? rowIds(question, scope).map((row) => rowTitle(question, row, scope, language))
      : showAnswer(question, scope, language);
  return { label: say(question.label, language), value: shortened(words.join('; ')) };
}

/** It only has to remind of what is there. */
const shortened = (words: string): string => (words.length > 120 ? `${words.slice(0, 119)}…` : words);

/** One tap changes just that. */
function changedLine(turn: AppTurn, loaded: Loaded, question: Question): Line {
  const { label, value } = lineOf(turn, loaded, question);
  return {
    label: say(sentences.lineChanged, turn.language, { label }),
    value,
    action: { id: toChange(loaded, question.id), label },
  };
}
