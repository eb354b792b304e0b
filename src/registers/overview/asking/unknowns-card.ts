// What has been open in a record: who may know it, the adviser, or a decision now.

import { changeButton, toChange } from '../../../app/record-buttons.js';
import { nameOf } from '../../../app/register.js';
import { type AppTurn, type Loaded, officerName, reply } from '../../../app/turn.js';
import { type Answer, valueAt } from '../../../core/engine/answers.js';
import type { Question } from '../../../core/engine/checklist.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action, Line, Reply } from '../../../core/engine/replies.js';
import { placeOf } from '../../../core/engine/scope.js';
import { finderOf } from '../../../core/finding-out.js';
import { openAnswers } from '../../../core/planned.js';
import { say, type Text, t } from '../../../core/text.js';
import { showDay } from '../../../core/time.js';
import { askedAbout, nameIn, saidInWords } from './ask-colleague.js';

const sentences = {
  title: t('{record} · Nog open', '{record} · Still open'),
  who: t(`Wie weet dit wel? Vraag het aan {who}, of beslis het nu zelf.
          Who does know? Ask {who}, or decide it now yourself.`),
  done: t('Er staat niets meer open.', 'Nothing is open any more.'),
  unknown: t('dit wist u nog niet', 'you did not know this yet'),
  suggested: t('ons voorstel, nog niet bevestigd', 'our suggestion, not confirmed yet'),
  adviser: t('Vraag mijn adviseur', 'Ask my adviser'),
  finder: t('Vraag het een collega', 'Ask a colleague'),
  said: t('{name} antwoordde: {value}', '{name} answered: {value}'),
  finds: t('{name} zoekt het uit, vóór {day}', '{name} finds out, before {day}'),
  decide: t('We beslissen nu', 'We decide now'),
} as const satisfies Record<string, Text>;

export function showUnknowns(turn: AppTurn, loaded: Loaded): void {
  reply(turn, unknownsCard(turn, loaded, openAnswers(loaded.scope)));
}

/** One line for each question; a tap on it asks that one. */
export function unknownsCard(turn: AppTurn, loaded: Loaded, open: readonly Answer[]): Reply {
  const { record, scope, checklist } = loaded;
  const { language } = turn;
  const lines = new Map<string, Line>();
  for (const { path, provenance } of open) {
    const question = placeOf(checklist, path)?.question;
    if (question === undefined || lines.has(question.id)) continue;
    const label = say(question.label, language);
    lines.set(question.id, {
      label,
      value: [
        say(provenance === 'onbekend' ? sentences.unknown : sentences.suggested, language),
        ...finderInWords(turn, loaded, question),
      ].join('. '),
      action: lineAction(loaded, question, label),
    });
  }
  const [first] = lines.values();
  const nobody = open.find(
    ({ path, provenance }) => provenance === 'onbekend' && finderOf(scope, questionIdOf(path)) === undefined,
  );
  const [path = ''] = open.map((answer) => answer.path);
  const [questionId = ''] = lines.keys();
  const owner = turn.people.find(({ id, former }) => id === valueAt(scope.answers, 'owner') && former === undefined);
  const who = owner === undefined || owner.id === turn.person.id ? officerName(turn) : owner.name;
  return {
    type: 'card',
    title: say(sentences.title, language, { record: nameOf(turn, record) }),
    text: first === undefined ? say(sentences.done, language) : say(sentences.who, language, { who }),
    lines: [...lines.values()],
    actions:
      first?.action === undefined
        ? []
        : [
            { ...changeButton(turn, loaded, questionId, sentences.decide), style: 'primary' },
            { id: pressId('adviser', record.id, path), label: say(sentences.adviser, language) },
            ...(nobody === undefined ? [] : [finderButton(turn, loaded, questionIdOf(nobody.path))]),
          ],
  };
}

const questionIdOf = (path: string) => path.split('/')[0] ?? path;

function finderButton({ language }: AppTurn, { record }: Loaded, question: string): Action {
  return { id: pressId('ask-colleague', record.id, question), label: say(sentences.finder, language) };
}

function finderInWords(turn: AppTurn, loaded: Loaded, { id }: Question): readonly string[] {
  const asked = askedAbout(loaded, id);
  if (asked === undefined) return [];
  const { language } = turn;
  const name = nameIn(turn, asked.who);
  if (asked.said === undefined) return [say(sentences.finds, language, { name, day: showDay(asked.by, language) })];
  const value = saidInWords(turn, loaded, asked);
  return value === '' ? [] : [say(sentences.said, language, { name, value })];
}

/** What came back is looked at first; else the question is asked. */
function lineAction(loaded: Loaded, { id }: Question, label: string): Action {
  const isSaid = askedAbout(loaded, id)?.said !== undefined;
  return { id: isSaid ? pressId('asked-said', loaded.record.id, id) : toChange(loaded, id), label };
}
