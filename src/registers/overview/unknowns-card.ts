// What has been open in a record: who may know it, the adviser, or a decision now.

import { nameOf } from '../../app/register.js';
import { type AppTurn, type Loaded, officerName, reply } from '../../app/turn.js';
import { type Answer, valueAt, versionOf } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Line, Reply } from '../../core/engine/replies.js';
import { placeOf } from '../../core/engine/scope.js';
import { openAnswers } from '../../core/planned.js';
import { say, type Text } from '../../core/text.js';

const sentences = {
  title: { nl: '{record} · Nog open', en: '{record} · Still open' },
  who: {
    nl: 'Wie weet dit wel? Vraag het aan {who}, of beslis het nu zelf.',
    en: 'Who does know? Ask {who}, or decide it now yourself.',
  },
  done: { nl: 'Er staat niets meer open.', en: 'Nothing is open any more.' },
  unknown: { nl: 'dit wist u nog niet', en: 'you did not know this yet' },
  suggested: { nl: 'ons voorstel, nog niet bevestigd', en: 'our suggestion, not confirmed yet' },
  adviser: { nl: 'Vraag mijn adviseur', en: 'Ask my adviser' },
  decide: { nl: 'We beslissen nu', en: 'We decide now' },
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
      value: say(provenance === 'onbekend' ? sentences.unknown : sentences.suggested, language),
      action: { id: pressId('change', record.id, question.id, versionOf(scope.answers, question.id)), label },
    });
  }
  const [first] = lines.values();
  const [path = ''] = open.map((answer) => answer.path);
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
            { id: first.action.id, label: say(sentences.decide, language), style: 'primary' },
            { id: pressId('adviser', record.id, path), label: say(sentences.adviser, language) },
          ],
  };
}
