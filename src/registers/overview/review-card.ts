// The card with which a description is looked at again: what it is about, and what changed since it was confirmed.

import { nameOf } from '../../app/register.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import { versionOf } from '../../core/engine/answers.js';
import { applicableQuestions, rowIds } from '../../core/engine/applies.js';
import type { Question } from '../../core/engine/checklist.js';
import { pressId } from '../../core/engine/press.js';
import type { Line, Reply } from '../../core/engine/replies.js';
import { questionOf } from '../../core/engine/scope.js';
import { rowTitle, showAnswer } from '../../core/engine/show.js';
import { reviewSentences as sentences } from '../../core/review-words.js';
import { changedSince } from '../../core/reviewing.js';
import { say } from '../../core/text.js';
import { dayOf, showDay } from '../../core/time.js';

const mostChanges = 5;

/** Three lines of what it is about, and only what changed since it was confirmed. */
export function reviewCard(turn: AppTurn, loaded: Loaded): Reply {
  const { record, checklist, scope, versions } = loaded;
  const { language } = turn;
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
      say(sentences.why, language, { who, day }),
      changed.length === 0 ? say(sentences.unchanged, language) : say(sentences.changed, language, { what }),
    ].join(' '),
    lines: [
      ...shows.map((question) => lineOf(turn, loaded, question)),
      ...changed.slice(0, mostChanges).map((question) => changedLine(turn, loaded, question)),
    ],
    actions: [
      {
        id: pressId('still-right', record.id, '', versions.length),
        label: say(sentences.still, language),
        style: 'primary',
      },
      { id: pressId('open', record.id), label: say(sentences.change, language) },
      { id: pressId('review-later', record.id), label: say(sentences.later, language) },
      { id: pressId('retire', record.id), label: say(sentences.stopped, language) },
    ],
  };
}

function lineOf({ language }: AppTurn, { scope }: Loaded, question: Question): Line {
  const words =
    question.kind === 'rows'
      ? rowIds(question, scope).map((row) => rowTitle(question, row, scope, language))
      : showAnswer(question, scope, language);
  return { label: say(question.label, language), value: words.join('; ') };
}

/** One tap changes just that. */
function changedLine(turn: AppTurn, loaded: Loaded, question: Question): Line {
  const { label, value } = lineOf(turn, loaded, question);
  const n = versionOf(loaded.scope.answers, question.id);
  return {
    label: say(sentences.lineChanged, turn.language, { label }),
    value,
    action: { id: pressId('change', loaded.record.id, question.id, n), label },
  };
}
