// "Weet ik niet" in a case is a reason to ask whoever knows: offered at once, because a case does not wait.
import type { Write } from '../core/engine/answers.js';
import { pressId } from '../core/engine/press.js';
import type { Reply } from '../core/engine/replies.js';
import { placeOf } from '../core/engine/scope.js';
import { say, type Text, t } from '../core/text.js';
import type { AppTurn, Loaded } from './turn.js';

/** More at once would bury the next question. */
const mostOffered = 3;

/** A button for each question that was just answered with "weet ik niet"; nothing in the register, where it waits on a list. */
export function colleagueOffer(
  turn: AppTurn,
  { record, checklist }: Loaded,
  writes: readonly Write[],
): readonly Reply[] {
  if (checklist.access !== 'breach' && checklist.access !== 'request') return [];
  const { language } = turn;
  const unknown = writes.flatMap(({ path, provenance }) => {
    const place = provenance === 'onbekend' ? placeOf(checklist, path) : undefined;
    return place === undefined || place.section.beside || place.question.kind === 'rows' ? [] : [place.question];
  });
  if (unknown.length === 0) return [];
  return [
    {
      type: 'text',
      text: say(words.offer, language),
      actions: unknown.slice(0, mostOffered).map(({ id, label }) => ({
        id: pressId('ask-colleague', record.id, id),
        label: say(words.ask, language, { label: say(label, language) }),
      })),
    },
  ];
}

const words = {
  offer: t('Weet een collega het? Dan vraag ik het.', 'Does a colleague know? Then I ask.'),
  ask: t('Vraag na: {label}', 'Ask: {label}'),
} as const satisfies Readonly<Record<string, Text>>;
